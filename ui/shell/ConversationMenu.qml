// SPDX-License-Identifier: Apache-2.0
import Hearth.App
import Hearth.Ui.Controls

// What can be done with a conversation of the list, or with all selected ones.
PopupMenu {
    id: root

    required property ConversationListModel conversations
    required property real conversationId
    required property bool isPinned
    required property bool isArchived
    readonly property bool inTrash: root.conversations.shelf === ConversationListModel.Shelf.Trash
    readonly property bool inArchive: root.isArchived && !root.inTrash

    signal tabRequested
    signal windowRequested
    signal renameRequested
    signal moveRequested
    signal markRequested
    signal deleteRequested
    signal exportRequested

    title: qsTr("Conversation")

    MenuAction {
        shown: !root.inTrash
        text: qsTr("Open in a new tab")
        symbol: "conversation"
        onTriggered: root.tabRequested()
    }
    MenuAction {
        shown: !root.inTrash
        text: qsTr("Open in a new window")
        symbol: "open"
        onTriggered: root.windowRequested()
    }
    MenuAction {
        shown: !root.inTrash
        text: qsTr("Rename")
        symbol: "edit"
        onTriggered: root.renameRequested()
    }
    MenuAction {
        shown: !root.inTrash && !root.inArchive
        text: root.isPinned ? qsTr("Unpin") : qsTr("Pin")
        symbol: "pin"
        onTriggered: root.conversations.setPinned(root.conversationId, !root.isPinned)
    }
    MenuAction {
        shown: !root.inTrash && !root.inArchive
        text: qsTr("Move to…")
        symbol: "folder"
        onTriggered: root.moveRequested()
    }
    MenuAction {
        shown: !root.inTrash
        text: qsTr("Mark…")
        symbol: "tag"
        onTriggered: root.markRequested()
    }
    MenuAction {
        shown: !root.inTrash
        text: root.inArchive ? qsTr("Back to the list") : qsTr("Archive")
        symbol: "archive"
        onTriggered: root.conversations.setArchived(root.conversationId, !root.inArchive)
    }
    MenuAction {
        shown: !root.inTrash
        text: qsTr("Export…")
        symbol: "file"
        onTriggered: root.exportRequested()
    }
    MenuAction {
        shown: root.inTrash
        text: qsTr("Restore")
        symbol: "undo"
        onTriggered: root.conversations.restore(root.conversationId)
    }
    MenuAction {
        text: root.inTrash ? qsTr("Delete for good…") : qsTr("Remove")
        symbol: "remove"
        destructive: true
        onTriggered: root.inTrash ? root.deleteRequested() : root.conversations.remove(root.conversationId)
    }
}
