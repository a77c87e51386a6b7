// SPDX-License-Identifier: Apache-2.0
import QtQml
import QtQml.Models

// Scripted: keeps what was asked of it in `calls`.
ListModel {
    id: root

    property bool isSearching: false
    property list<string> folders: ["/media/ada/models"]
    property var calls: []

    signal told(message: string, isProblem: bool)

    function note(call: string): void {
        root.calls = root.calls.concat([call]);
    }

    function refresh(): void {
        root.note("refresh");
    }

    function trash(path: string): void {
        root.note(`trash ${path}`);
    }

    function addFolder(folder: url): void {
        root.note(`addFolder ${folder}`);
    }

    function removeFolder(folder: string): void {
        root.note(`removeFolder ${folder}`);
    }

    Component.onCompleted: root.append({
                                           "name": "Gemma 4 E2B",
                                           "path": "/home/ada/models/gemma-4-e2b-it-q4_0.gguf",
                                           "details": "Q4_0 · 3.1 GB · LM Studio",
                                           "needText": "Needs 1.6 GB of memory, 2.4 GB with its whole context",
                                           "fit": 0,
                                           "fitText": "Runs well here",
                                           "isOwn": false
                                       })
}
