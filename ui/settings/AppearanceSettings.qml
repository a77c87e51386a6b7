// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// The language, how the window looks and how messages are sent.
SettingsGroup {
    id: root

    readonly property list<string> families: [""].concat(Qt.fontFamilies())

    function familyNames(): list<string> {
        return [qsTr("The system's")].concat(root.families.slice(1));
    }

    place: "appearance"
    title: qsTr("Appearance and keys")

    SettingRow {
        title: qsTr("Language")
        settings: root.settings
        names: ["language"]

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
        settings: root.settings
        names: ["theme"]

        ChoiceBox {
            objectName: "theme"
            label: qsTr("Theme")
            model: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
            currentIndex: root.settings.theme
            onActivated: index => root.settings.theme = index
        }
    }
    SettingRow {
        title: qsTr("High contrast")
        description: qsTr("Black and white with thicker lines. It also comes on when the system asks for it.")
        settings: root.settings
        names: ["highContrast"]

        Toggle {
            objectName: "highContrast"
            text: qsTr("High contrast")
            checked: root.settings.highContrast
            onToggled: root.settings.highContrast = checked
        }
    }
    SettingRow {
        title: qsTr("Colour of buttons and links")
        isShown: !Theme.highContrast
        settings: root.settings
        names: ["accent"]

        ChoiceBox {
            objectName: "accent"
            label: qsTr("Colour of buttons and links")
            model: [qsTr("Ember"), qsTr("As the system"), qsTr("Red"), qsTr("Amber"), qsTr("Green"), qsTr("Teal"),
                qsTr("Blue"), qsTr("Violet")] // in the order of Theme.accentNames
            currentIndex: Theme.accentNames.indexOf(root.settings.accent)
            onActivated: index => root.settings.accent = Theme.accentNames[index]
        }
    }
    SettingRow {
        title: qsTr("Size of text and controls")
        description: qsTr("In percent. Ctrl++ and Ctrl+- do the same.")
        settings: root.settings
        names: ["zoom"]

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
        title: qsTr("Size of messages")
        description: qsTr("In percent, beside the size of everything.")
        settings: root.settings
        names: ["textZoom"]

        NumberBox {
            objectName: "textZoom"
            label: qsTr("Size of messages in percent")
            from: 70
            to: 200
            stepSize: 10
            value: Math.round(root.settings.textZoom * 100)
            onValueModified: root.settings.textZoom = value / 100
        }
    }
    SettingRow {
        title: qsTr("Font")
        settings: root.settings
        names: ["fontFamily"]

        ChoiceBox {
            objectName: "fontFamily"
            label: qsTr("Font")
            model: root.familyNames()
            currentIndex: Math.max(0, root.families.indexOf(root.settings.fontFamily))
            onActivated: index => root.settings.fontFamily = root.families[index]
        }
    }
    SettingRow {
        title: qsTr("Font of code")
        settings: root.settings
        names: ["codeFamily"]

        ChoiceBox {
            label: qsTr("Font of code")
            model: root.familyNames()
            currentIndex: Math.max(0, root.families.indexOf(root.settings.codeFamily))
            onActivated: index => root.settings.codeFamily = root.families[index]
        }
    }
    SettingRow {
        title: qsTr("Reduce motion")
        description: qsTr("Things appear in their place instead of moving there.")
        settings: root.settings
        names: ["reducedMotion"]

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
        settings: root.settings
        names: ["sendWithEnter"]

        Toggle {
            text: qsTr("Send with Enter")
            checked: root.settings.sendWithEnter
            onToggled: root.settings.sendWithEnter = checked
        }
    }
}
