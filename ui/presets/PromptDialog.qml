// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// A prompt: its name and its text, in which {{names}} are fields.
Dialog {
    id: root

    required property PresetList presets
    property real presetId: 0

    function edit(preset: var): void {
        root.presetId = preset.presetId;
        nameField.text = preset.name;
        textField.text = preset.text;
        root.open();
        nameField.forceActiveFocus(Qt.TabFocusReason);
    }

    function accept(): void {
        if (nameField.text.trim() === "" || textField.text.trim() === "")
            return;
        root.presets.keep({
            "presetId": root.presetId,
            "name": nameField.text,
            "mark": "",
            "text": textField.text
        });
        root.close();
    }

    objectName: "promptDialog"
    title: root.presetId === 0 ? qsTr("New prompt") : qsTr("Edit the prompt")

    InputField {
        id: nameField

        objectName: "promptName"
        Layout.fillWidth: true
        placeholderText: qsTr("Name")
        maximumLength: 80
        onAccepted: root.accept()
    }
    InputArea {
        id: textField

        objectName: "promptText"
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.gap(36)
        Layout.preferredWidth: Theme.cardWidth * 1.2
        label: qsTr("Text of the prompt")
        placeholderText: qsTr("For example: Translate into {{language}}:")
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("A name in double braces is a field, filled in when the prompt is used. {{clipboard}} becomes the clipboard's text, {{selection}} the text that is selected, or what stands in the message box.")
        muted: true
        font.pixelSize: Theme.fontSmall
    }
    actions: [
        TextButton {
            quiet: true
            text: qsTr("Cancel")
            onClicked: root.close()
        },
        TextButton {
            objectName: "keepPrompt"
            prominent: true
            enabled: nameField.text.trim() !== "" && textField.text.trim() !== ""
            text: qsTr("Keep")
            onClicked: root.accept()
        }
    ]
}
