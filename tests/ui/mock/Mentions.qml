// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: finds what the test put into `entries`.
QtObject {
    id: root

    property var entries: []
    property var found: []
    property var calls: []

    function find(typed: string): void {
        root.found = root.entries.filter(entry => (entry.title.includes(typed) || (entry.typed ?? "") === typed));
    }

    function choose(index: int): void {
        root.calls = root.calls.concat([root.found[index].title]);
    }
}
