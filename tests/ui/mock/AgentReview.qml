// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: keeps what was asked of it in `calls`.
QtObject {
    id: root

    property var files: []
    property string error
    property bool canUndo: false
    property var calls: []

    function note(call: string): void {
        root.calls = root.calls.concat([call]);
    }
    function show(path: string): void {
        root.note(`show ${path}`);
    }
    function accept(path: string, hunk: string): void {
        root.note(`accept ${path}`);
    }
    function acceptAll(path: string): void {
        root.note(`acceptAll ${path}`);
    }
    function takeBack(path: string, hunk: string): void {
        root.note(`takeBack ${path}`);
    }
    function undo(): void {
        root.note("undo");
    }
}
