// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: shows what it is told to, without opening any file.
QtObject {
    id: root

    property string name
    property int kind
    property url thumbnail
    property bool canOpenElsewhere: true
    property RecordingView recording: RecordingView {}
    property bool isReading: false
    property bool isCopying: false
    property string problem
    property url source
    property int page: 0
    property int pageCount: 0
    property var sections: []
    property int markedSection: -1
    property list<string> calls

    signal told(message: string, isProblem: bool)

    function show(file: var): void {
        root.calls.push(`show ${file.name}`);
        root.name = file.name;
        root.kind = file.kind;
    }

    function showPage(page: int): void {
        root.page = page;
    }

    function close(): void {
        root.calls.push("close");
    }

    function openElsewhere(): void {
        root.calls.push("openElsewhere");
    }

    function saveCopy(target: url): void {
        root.calls.push(`saveCopy ${target}`);
    }
}
