// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// The list of the sidebar. Arrow keys walk it, Enter opens, F2 renames, Delete removes.
ListView {
    id: root

    required property ConversationListModel conversations
    required property ChatController chat
    property real renamed: 0

    signal opened

    model: root.conversations
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    spacing: Theme.gap(0.5)
    currentIndex: -1
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Conversations")
    onActiveFocusChanged: {
        if (root.activeFocus && root.currentIndex < 0 && root.count > 0)
            root.currentIndex = 0;
    }

    T.ScrollBar.vertical: SlimScrollBar {}

    section.property: root.conversations.searchText === "" ? "section" : ""
    section.delegate: Label {
        required property string section

        width: root.width
        leftPadding: Theme.gap(2.5)
        topPadding: Theme.gap(3)
        bottomPadding: Theme.gap(1)
        text: section
        muted: true
        strong: true
        font.pixelSize: Theme.fontCaption
        Accessible.role: Accessible.Heading
    }
    delegate: ConversationRow {
        id: row

        x: Theme.isMirrored ? Theme.gap(2) : 0
        width: root.width - Theme.gap(2)
        isOpen: row.conversationId === root.chat.conversationId
        isRenamed: root.renamed === row.conversationId
        onOpenRequested: {
            root.currentIndex = row.index;
            root.chat.open(row.conversationId, row.messageId);
            root.opened();
        }
        onRenameRequested: root.renamed = row.conversationId
        onRenameFinished: title => {
            root.renamed = 0;
            if (title !== "" && title !== row.title)
                root.conversations.rename(row.conversationId, title);
            row.forceActiveFocus(Qt.OtherFocusReason);
        }
        onRemoveRequested: root.conversations.remove(row.conversationId)
    }

    Label {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap(2.5)
        y: Theme.gap(2)
        visible: root.count === 0 && !root.conversations.isLoading
        text: root.conversations.searchText === "" ? qsTr("Your conversations will stand here.")
                                                   : qsTr("Nothing found. Try fewer or other words.")
        muted: true
        font.pixelSize: Theme.fontSmall
    }
}
