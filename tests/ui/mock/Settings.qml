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
    property int restMinutes: 30
    property string device
    property int theme: 1
    property string language
    property list<string> languages: ["ar", "de", "en"]
    property list<string> languageNames: ["العربية", "Deutsch", "English"]
    property real zoom: 1
    property bool makesTitles: true
    property bool findsByMeaning: false
    property bool sendWithEnter: true
    property bool reducedMotion: true
    property bool sidebarVisible: true
    property real textZoom: 1
    property string fontFamily
    property string codeFamily
    property string accent
    property bool highContrast: false
    property bool notifies: true
    property bool notifiesWithText: false
    property bool showsTray: true
    property bool keepsRunning: false
    property bool quickKey: false
    property bool checksSpelling: true
    property string spellingLanguage
    property bool backsUp: true
    property int backupsKept: 7
    property int lockMinutes: 0
    property bool welcomed: true
    property bool localOnly: false
    property bool canUndoReset: false
    property list<string> changedNames
    property var calls: []

    function reset(names: list<string>): void {
        root.calls.push(`reset ${names.join(" ")}`);
        root.changedNames = names.length === 0 ? [] : root.changedNames.filter(name => !names.includes(name));
        root.canUndoReset = true;
    }
    function undoReset(): void {
        root.calls.push("undoReset");
        root.canUndoReset = false;
    }
}
