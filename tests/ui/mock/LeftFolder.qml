// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: keeps what was asked of it in `calls`.
QtObject {
    id: root

    property string path
    property url url
    property bool canRemove
    property bool isRemoving
    property bool holdsOthers
    property bool hasNoTrash
    property string problem
    property var calls: []

    function remove(forGood: bool): void {
        root.calls.push(`remove ${forGood}`);
    }
    function forget(): void {
        root.calls.push("forget");
        root.path = "";
    }
}
