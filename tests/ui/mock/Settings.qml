// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: plain properties, nothing is kept.
QtObject {
    id: root

    property real temperature: 1
    property int topK: 64
    property real topP: 0.95
    property real minP: 0
    property real repetitionPenalty: 1
    property int maxTokens: 0
    property string seed
    property string systemPrompt
    property int threads: 0
    property int contextLength: 8192
    property int theme: 1
    property string language
    property list<string> languages: ["ar", "de", "en"]
    property list<string> languageNames: ["العربية", "Deutsch", "English"]
    property real zoom: 1
    property bool sendWithEnter: true
    property bool reducedMotion: true
    property bool sidebarVisible: true
    property int resets: 0

    function resetSampling(): void {
        root.resets += 1;
    }
}
