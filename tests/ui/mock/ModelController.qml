// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: keeps what was asked of it in `calls`.
QtObject {
    id: root

    enum State {
        NoModel,
        Loading,
        Ready,
        Failed
    }

    property int state: ModelController.State.Ready
    property string name: "Gemma 4 E2B"
    property string details: "Q4_0 · CPU, 4 threads · 3.1 GB"
    property bool isStarter: false
    property string path: "/home/ada/models/gemma-4-e2b-it-q4_0.gguf"
    property string error
    property bool isResting: false
    property bool isWaking: false
    property real progress: 0
    property string progressText
    property list<string> recentPaths: ["/home/ada/models/gemma-4-e2b-it-q4_0.gguf"]
    property list<string> recentNames: ["Gemma 4 E2B"]
    property url folder
    property EyesAndEars senses: EyesAndEars {}
    property var calls: []

    function note(call: string): void {
        root.calls = root.calls.concat([call]);
    }

    function open(file: url): void {
        root.note(`open ${file}`);
    }

    function openPath(path: string): void {
        root.note(`openPath ${path}`);
    }

    function cancelLoading(): void {
        root.note("cancelLoading");
    }

    function unload(): void {
        root.note("unload");
    }

    function forget(path: string): void {
        root.note(`forget ${path}`);
    }

    function reload(): void {
        root.note("reload");
    }
}
