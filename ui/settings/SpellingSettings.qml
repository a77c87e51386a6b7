// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// Whether wrong words are marked while they are written, and by which dictionary.
SettingsGroup {
    id: root

    required property SpellChecker spelling
    readonly property bool canCheck: root.spelling.state === SpellChecker.State.Ready

    function sentence(): string {
        switch (root.spelling.state) {
        case SpellChecker.State.Absent:
            return qsTr("This Hearth was built without a spell checker.");
        case SpellChecker.State.NoDictionary:
            return qsTr("No dictionary is installed. Install one of your system's, for example hunspell-en-us.");
        default:
            return qsTr("In messages that you write. The right mouse button or the menu key offers other words.");
        }
    }

    place: "spelling"
    title: qsTr("Spelling")
    words: qsTr("dictionary, language, mistakes, words")
    Component.onCompleted: root.spelling.prepare()

    SettingRow {
        title: qsTr("Underline wrong words")
        description: root.sentence()
        settings: root.settings
        names: ["checksSpelling"]

        Toggle {
            objectName: "checksSpelling"
            text: qsTr("Underline wrong words")
            enabled: root.canCheck
            checked: root.settings.checksSpelling
            onToggled: root.settings.checksSpelling = checked
        }
    }
    SettingRow {
        title: qsTr("Dictionary")
        isShown: root.canCheck
        settings: root.settings
        names: ["spellingLanguage"]

        ChoiceBox {
            objectName: "spellingLanguage"
            label: qsTr("Dictionary")
            enabled: root.settings.checksSpelling
            model: [qsTr("By the text")].concat(root.spelling.languageNames)
            currentIndex: root.spelling.languages.indexOf(root.settings.spellingLanguage) + 1
            onActivated: index => root.settings.spellingLanguage = index === 0 ? "" : root.spelling.languages[index - 1]
        }
    }
}
