// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: "teh" is wrong wherever it stands, and what was asked stands in `calls`.
QtObject {
    id: root

    enum State {
        Unknown,
        Absent,
        NoDictionary,
        Ready
    }

    property int state: SpellChecker.State.Ready
    property list<string> languages: ["en_US", "de_DE"]
    property list<string> languageNames: ["American English (United States)", "Deutsch (Deutschland)"]
    property var mistakes: []
    property string suggestedFor
    property list<string> suggestions
    property list<string> added
    property var calls: []

    function note(call: string): void {
        root.calls = root.calls.concat([call]);
    }

    function prepare(): void {
        root.note("prepare");
    }

    function check(text: string, first: int, last: int): void {
        root.note(`check ${text.length} ${first} ${last}`);
        const found = [];
        for (let at = text.indexOf("teh"); at >= 0 && !root.added.includes("teh"); at = text.indexOf("teh", at + 1))
            found.push({
                "start": at,
                "length": 3,
                "language": "en_US"
            });
        root.mistakes = found;
    }

    function suggest(word: string, language: string): void {
        root.note(`suggest ${word} ${language}`);
        root.suggestedFor = word;
        root.suggestions = ["the", "ten"];
    }

    function add(word: string, language: string): void {
        root.note(`add ${word} ${language}`);
        root.added = root.added.concat([word]);
        root.mistakes = [];
    }
}
