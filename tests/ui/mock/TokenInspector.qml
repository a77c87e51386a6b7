// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: three words, three choices each.
QtObject {
    id: root

    property bool isOpen: false
    property bool isReading: false
    property string problem
    property var tokens: []
    property int count: root.tokens.length
    property var calls: []

    function show(): void {
        root.tokens = ["Pea", " soup", "↵"].map((text, index) => ({
                    "text": text,
                    "share": 0.9 - 0.4 * index
                }));
        root.isOpen = true;
    }

    function choices(index: int): var {
        return ["a", "b", "c"].map((text, each) => ({
                    "text": text + index,
                    "share": 0.5 - 0.2 * each,
                    "isWritten": each === 0,
                    "canBranch": each > 0
                }));
    }

    function branch(index: int, choice: int): void {
        root.calls = root.calls.concat([`branch ${index} ${choice}`]);
        root.close();
    }

    function close(): void {
        root.isOpen = false;
    }
}
