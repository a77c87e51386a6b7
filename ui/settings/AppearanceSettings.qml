// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// How the window looks and how messages are sent.
SettingsGroup {
    id: root

    required property Settings settings

    title: qsTr("Appearance and keys")

    SettingRow {
        title: qsTr("Language")

        ChoiceBox {
            objectName: "language"
            label: qsTr("Language")
            model: [qsTr("As the system")].concat(root.settings.languageNames)
            currentIndex: root.settings.languages.indexOf(root.settings.language) + 1
            onActivated: index => root.settings.language = index === 0 ? "" : root.settings.languages[index - 1]
        }
    }
    SettingRow {
        title: qsTr("Theme")

        ChoiceBox {
            objectName: "theme"
            label: qsTr("Theme")
            model: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
            currentIndex: root.settings.theme
            onActivated: index => root.settings.theme = index
        }
    }
    SettingRow {
        title: qsTr("Size of text and controls")
        description: qsTr("In percent. Ctrl++ and Ctrl+- do the same.")

        NumberBox {
            label: qsTr("Size in percent")
            from: 50
            to: 300
            stepSize: 10
            value: Math.round(root.settings.zoom * 100)
            onValueModified: root.settings.zoom = value / 100
        }
    }
    SettingRow {
        title: qsTr("Reduce motion")
        description: qsTr("Things appear in their place instead of moving there.")

        Toggle {
            text: qsTr("Reduce motion")
            checked: root.settings.reducedMotion
            onToggled: root.settings.reducedMotion = checked
        }
    }
    SettingRow {
        title: qsTr("Send with Enter")
        description: root.settings.sendWithEnter ? qsTr("Shift+Enter begins a new line.")
                                                 : qsTr("Ctrl+Enter sends, Enter begins a new line.")

        Toggle {
            text: qsTr("Send with Enter")
            checked: root.settings.sendWithEnter
            onToggled: root.settings.sendWithEnter = checked
        }
    }
}
