// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// Everything that can be set. Changes hold at once; Esc leads back.
FocusScope {
    id: root

    required property Settings settings
    required property ModelController model
    required property ChatController chat
    required property ConversationExchange exchange
    property bool sidebarHidden: false

    signal closeRequested
    signal sidebarRequested
    signal exportRequested
    signal importRequested
    signal importFolderRequested

    objectName: "settingsPage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Settings")

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
            objectName: "closeSettings"
            focus: true
            symbol: Theme.isMirrored ? "next" : "back"
            text: qsTr("Back to the conversation")
            keys: qsTr("Esc")
            onClicked: root.closeRequested()
        }
        Heading {
            Layout.fillWidth: true
            text: qsTr("Settings")
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
            spacing: Theme.gap(8)

            AppearanceSettings {
                settings: root.settings
            }
            ReplySettings {
                settings: root.settings
            }
            PromptSettings {
                settings: root.settings
                chat: root.chat
            }
            ModelSettings {
                settings: root.settings
                model: root.model
            }
            ConversationSettings {
                exchange: root.exchange
                onExportRequested: root.exportRequested()
                onImportRequested: root.importRequested()
                onImportFolderRequested: root.importFolderRequested()
            }
        }
    }
}
