// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: keeps what was asked of it in `calls`.
QtObject {
    id: root

    enum Format {
        Markdown,
        Html,
        Pdf,
        Json
    }

    property bool isRunning: false
    property string status: "Exporting, 3 of 10"
    property real progress: 0.3
    property var calls: []

    signal done(message: string)
    signal failed(message: string)

    function exportTo(ids: var, format: int, target: url): void {
        root.calls = root.calls.concat([`export ${ids} ${format} ${target}`]);
    }

    function importFrom(sources: var): void {
        root.calls = root.calls.concat([`import ${sources}`]);
    }

    function cancel(): void {
        root.calls = root.calls.concat(["cancel"]);
    }

    function proposedFile(title: string, format: int): url {
        return `file:///tmp/${title}.${format}`;
    }
}
