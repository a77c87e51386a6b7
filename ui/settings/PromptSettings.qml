// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// What the model is told before the first message.
SettingsGroup {
    id: root

    required property ChatController chat

    signal presetsRequested

    place: "prompt"
    title: qsTr("System prompt")
    words: qsTr("instructions, role, before the first message")
    names: ["systemPrompt"]

    Label {
        Layout.fillWidth: true
        text: qsTr("What the model is told before the first message of a new conversation.")
        muted: true
        font.pixelSize: Theme.fontSmall
    }
    InputArea {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.gap(20)
        label: qsTr("System prompt of new conversations")
        placeholderText: qsTr("For example: Answer briefly and in plain words.")
        text: root.settings.systemPrompt
        onEditingFinished: root.settings.systemPrompt = text
    }
    Label {
        Layout.fillWidth: true
        visible: root.chat.conversationId !== 0
        text: qsTr("In the conversation “%1”").arg(root.chat.title)
        muted: true
        font.pixelSize: Theme.fontSmall
    }
    InputArea {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.gap(20)
        visible: root.chat.conversationId !== 0
        label: qsTr("System prompt of the open conversation")
        text: root.chat.systemPrompt
        onEditingFinished: root.chat.systemPrompt = text
    }
    TextButton {
        objectName: "openPresets"
        symbol: "assistant"
        text: qsTr("Assistants and prompts")
        onClicked: root.presetsRequested()
    }
}
