// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: keeps what was asked of it in `calls`.
QtObject {
    id: root

    property var list: []
    property string error
    property bool canUndo: false
    property var calls: []

    function note(call: string): void {
        root.calls = root.calls.concat([call]);
    }
    function read(): void {
        root.note("read");
    }
    function forget(index: int): void {
        root.note(`forget ${index}`);
    }
    function undo(): void {
        root.note("undo");
    }
}
