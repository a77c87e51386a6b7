// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// The assistants and the prompts. Changes hold at once; Esc leads back.
FocusScope {
    id: root

    required property PresetList assistants
    required property PresetList prompts
    required property Settings settings
    property bool sidebarHidden: false

    signal closeRequested
    signal sidebarRequested

    objectName: "presetsPage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Assistants and prompts")

    RowLayout {
        id: header

        x: Theme.gap(3)
        width: parent.width - 2 * x
        height: Theme.gap(13)
        spacing: Theme.gap(2)

        IconButton {
            visible: root.sidebarHidden
            symbol: "sidebar"
            text: qsTr("Show the sidebar")
            keys: qsTr("Ctrl+B")
            onClicked: root.sidebarRequested()
        }
        IconButton {
            objectName: "closePresets"
            focus: true
            symbol: Theme.isMirrored ? "next" : "back"
            text: qsTr("Back to the conversation")
            keys: qsTr("Esc")
            onClicked: root.closeRequested()
        }
        Heading {
            Layout.fillWidth: true
            text: qsTr("Assistants and prompts")
        }
    }
    Flickable {
        id: flick

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: column.height + Theme.gap(10)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: SlimScrollBar {}

        ColumnLayout {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.gap(2)
            width: Math.min(Theme.columnWidth, flick.width - 2 * Theme.gap(6))
            spacing: Theme.gap(10)

            PresetSection {
                kind: "assistants"
                presets: root.assistants
                title: qsTr("Assistants")
                words: qsTr("An assistant is told what to be before the first message, and answers in a way of its own. Choose one beside the message box; a conversation keeps its own.")
                newText: qsTr("New assistant")
                symbol: "assistant"
                onEditRequested: preset => assistantDialog.edit(preset)
            }
            PresetSection {
                kind: "prompts"
                presets: root.prompts
                title: qsTr("Prompts")
                words: qsTr("Texts that you write often. Type / at the beginning of a message to use one.")
                newText: qsTr("New prompt")
                symbol: "prompt"
                onEditRequested: preset => promptDialog.edit(preset)
            }
        }
    }
    AssistantDialog {
        id: assistantDialog

        presets: root.assistants
        settings: root.settings
    }
    PromptDialog {
        id: promptDialog

        presets: root.prompts
    }
}
