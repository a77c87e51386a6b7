// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: keeps what was asked of it in `calls`.
QtObject {
    id: root

    property string words: "Sees and hears with “mmproj-gemma-4-e2b.gguf”."
    property bool isOwn: false
    property var calls: []

    signal told(message: string, isProblem: bool)

    function note(call: string): void {
        root.calls = root.calls.concat([call]);
    }

    function show(model: string): void {
        root.note(`show ${model}`);
    }

    function choose(file: url): void {
        root.note(`choose ${file}`);
    }

    function useFound(): void {
        root.note("useFound");
        root.isOwn = false;
    }
}
