// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// How many conversations are selected and what can be done with them at once.
Rectangle {
    id: root

    required property ConversationListModel conversations
    readonly property bool inTrash: root.conversations.shelf === ConversationListModel.Shelf.Trash
    readonly property bool inArchive: !root.inTrash && root.first !== 0 && root.conversations.isArchived(root.first)
    readonly property real first: root.conversations.selectedCount > 0 ? root.conversations.firstSelected() : 0

    signal moveRequested(conversationId: real)
    signal deleteRequested(conversationId: real)

    implicitHeight: Theme.gap(11)
    radius: Theme.radiusControl
    color: Theme.selectedFill
    Accessible.role: Accessible.ToolBar
    Accessible.name: words.text

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap(2.5)
        anchors.rightMargin: Theme.gap(1)
        spacing: 0

        Label {
            id: words

            Layout.fillWidth: true
            text: qsTr("%n selected", "", root.conversations.selectedCount)
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
        IconButton {
            visible: !root.inTrash && !root.inArchive
            symbol: "folder"
            text: qsTr("Move to…")
            onClicked: root.moveRequested(root.first)
        }
        IconButton {
            objectName: "archiveSelected"
            visible: !root.inTrash
            symbol: "archive"
            text: root.inArchive ? qsTr("Back to the list") : qsTr("Archive")
            onClicked: root.conversations.setArchived(root.first, !root.inArchive)
        }
        IconButton {
            visible: root.inTrash
            symbol: "undo"
            text: qsTr("Restore")
            onClicked: root.conversations.restore(root.first)
        }
        IconButton {
            objectName: "removeSelected"
            symbol: "remove"
            text: root.inTrash ? qsTr("Delete for good…") : qsTr("Remove")
            onClicked: root.inTrash ? root.deleteRequested(root.first) : root.conversations.remove(root.first)
        }
        IconButton {
            symbol: "close"
            text: qsTr("Select nothing")
            keys: qsTr("Esc")
            onClicked: root.conversations.clearSelection()
        }
    }
}
