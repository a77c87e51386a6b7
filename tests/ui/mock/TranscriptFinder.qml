// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: finds three places for every text.
QtObject {
    id: root

    property bool isOpen: false
    property string text
    property int count: root.text === "" ? 0 : 3
    property int current: root.text === "" ? 0 : 1

    signal hitShown(row: int, share: real)

    function open(): void {
        root.isOpen = true;
    }

    function close(): void {
        root.isOpen = false;
    }

    function next(): void {
        root.current = root.current % root.count + 1;
    }

    function previous(): void {
        root.current = (root.current + root.count - 2) % root.count + 1;
    }
}
