// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Chat
import Hearth.Ui.Controls

// An assistant: its name and emoji, what the model is told, and how it answers.
Dialog {
    id: root

    required property PresetList presets
    required property Settings settings
    property real presetId: 0
    property var choices: ({})
    readonly property var asSet: ({
            "thinking": false,
            "thoughtTokens": 0,
            "maxTokens": root.settings.maxTokens,
            "temperature": root.settings.temperature,
            "topP": root.settings.topP,
            "topK": root.settings.topK,
            "minP": root.settings.minP,
            "repetitionPenalty": root.settings.repetitionPenalty,
            "seed": root.settings.seed
        })

    function edit(preset: var): void {
        root.presetId = preset.presetId;
        root.choices = preset.choices;
        nameField.text = preset.name;
        markField.text = preset.mark;
        textField.text = preset.text;
        root.open();
        nameField.forceActiveFocus(Qt.TabFocusReason);
    }

    function choose(name: string, value: var): void {
        const changed = Object.assign({}, root.choices);
        if (value === undefined)
            delete changed[name];
        else
            changed[name] = value;
        root.choices = changed;
    }

    function accept(): void {
        if (nameField.text.trim() === "")
            return;
        root.presets.keep({
            "presetId": root.presetId,
            "name": nameField.text,
            "mark": markField.text,
            "text": textField.text,
            "choices": root.choices
        });
        root.close();
    }

    objectName: "assistantDialog"
    title: root.presetId === 0 ? qsTr("New assistant") : qsTr("Edit the assistant")

    Flickable {
        id: flick

        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitWidth: Theme.cardWidth * 1.3
        implicitHeight: column.implicitHeight
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: SlimScrollBar {}

        ColumnLayout {
            id: column

            width: flick.width - Theme.gap(3)
            spacing: Theme.gap(3)

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap(2)

                InputField {
                    id: markField

                    objectName: "assistantMark"
                    Layout.preferredWidth: Theme.gap(16)
                    placeholderText: qsTr("Emoji")
                    maximumLength: 8
                    onAccepted: root.accept()
                }
                InputField {
                    id: nameField

                    objectName: "assistantName"
                    Layout.fillWidth: true
                    placeholderText: qsTr("Name")
                    maximumLength: 80
                    onAccepted: root.accept()
                }
            }
            InputArea {
                id: textField

                objectName: "assistantText"
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.gap(24)
                label: qsTr("What the model is told")
                placeholderText: qsTr("What the model is told before the first message, for example: You correct English texts and explain each correction.")
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("What is not chosen here is as the model or the settings say.")
                muted: true
                font.pixelSize: Theme.fontSmall
            }
            ReplyChoiceRows {
                Layout.fillWidth: true
                choices: root.choices
                shown: Object.assign({}, root.asSet, root.choices)
                onChosen: (name, value) => root.choose(name, value)
                onCleared: name => root.choose(name, undefined)
            }
        }
    }
    actions: [
        TextButton {
            quiet: true
            text: qsTr("Cancel")
            onClicked: root.close()
        },
        TextButton {
            objectName: "keepAssistant"
            prominent: true
            enabled: nameField.text.trim() !== ""
            text: qsTr("Keep")
            onClicked: root.accept()
        }
    ]
}
