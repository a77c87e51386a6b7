// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: a model of 1.4 GB on a computer of 16, and what was asked of it in `calls`.
QtObject {
    id: root

    property string path
    property string name: "Gemma 4 E2B"
    property bool isReady: path !== ""
    property string problem
    property string remark
    property bool hasCard: false // a graphics card computes most of the model
    property int choice: 2
    readonly property int choiceCount: 5
    readonly property string contextText: `${2048 << choice} tokens`
    readonly property string longestText: "This model was made for up to 32,768."
    readonly property string predictedText: `Needs ${root.need()} GB once the conversation fills it.`
    property string measuredText
    readonly property int fit: choice < 4 ? 0 : 2
    readonly property string fitText: ["Fits easily", "Fits", "Fits when other programs are closed"][fit]
    property bool isOwn: false
    property bool packsContext: false
    property bool isLoaded: false
    property bool needsReload: false
    readonly property var devices: root.path === "" ? [] : [
        {
            "name": "Memory of the processor",
            "words": "16 GB in all",
            "over": "",
            "parts": [root.part(0, "Other programs", 4), root.part(1, "Weights", 1.4), root.part(2, "Conversation", choice), root.part(6, "Free", 10.6 - choice)]
        }
    ].concat(root.hasCard ? [root.card] : [])
    readonly property var card: ({
            "name": "Radeon 7",
            "words": "16 GB in all",
            "over": "",
            "parts": [root.part(1, "Weights", 6), root.part(6, "Free", 10)]
        })
    property var calls: []

    function need(): string {
        return (1.4 + root.choice).toFixed(1);
    }

    function part(kind: int, name: string, gigabytes: real): var {
        return {
            "kind": kind,
            "name": name,
            "size": `${gigabytes.toFixed(1)} GB`,
            "share": gigabytes / 16
        };
    }

    function note(call: string): void {
        root.calls = root.calls.concat([call]);
    }

    function show(path: string): void {
        root.note(`show ${path}`);
        root.path = path === "" ? "/home/ada/models/gemma-4-e2b-it-q4_0.gguf" : path;
    }

    function refresh(): void {
        root.note("refresh");
    }

    function useCommon(): void {
        root.note("useCommon");
        root.isOwn = false;
    }

    function load(): void {
        root.note("load");
    }
}
