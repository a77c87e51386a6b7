// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: hears nothing.
QtObject {
    id: root

    property bool isAvailable: true
    property bool isRecording: false
    property real seconds: 0
    property int tokens: 0
    property list<real> levels
    property string problem
    property list<string> calls

    function start(): void {
        root.calls.push("start");
        root.isRecording = true;
    }

    function stop(): void {
        root.calls.push("stop");
        root.isRecording = false;
    }

    function cancel(): void {
        root.calls.push("cancel");
        root.isRecording = false;
        root.problem = "";
    }
}
