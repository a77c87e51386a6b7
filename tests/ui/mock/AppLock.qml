// SPDX-License-Identifier: Apache-2.0
import QtQml

QtObject {
    id: root

    property bool canLock: true
    property bool isOn: false
    property bool isWorking: false
    property string words
    property string problem
    property int secondsLeft: 0
    property bool canGoOn: false
    property list<string> calls
    property string answer // of the next change

    function unlock(password: string): void {
        root.calls.push(`unlock ${password}`);
    }

    function goOn(): void {
        root.calls.push("goOn");
    }

    function lockNow(): void {
        root.calls.push("lockNow");
    }

    function turnOn(password: string, again: string): string {
        root.calls.push(`turnOn ${password} ${again}`);
        return root.answer;
    }

    function change(now: string, password: string, again: string): string {
        root.calls.push(`change ${now} ${password} ${again}`);
        return root.answer;
    }

    function turnOff(now: string): string {
        root.calls.push(`turnOff ${now}`);
        return root.answer;
    }
}
