// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Qt.labs.qmlmodels

import Hearth.App
import Hearth.Ui.Controls

// The list of the sidebar. Arrow keys walk it, with Shift they select; the rows have their own keys.
ListView {
    id: root

    required property ConversationListModel conversations
    required property ChatController chat
    property real renamed: 0 // conversation
    property real renamedFolder: 0

    signal opened
    signal tabRequested(conversationId: real, title: string)
    signal windowRequested(conversationId: real)
    signal moveRequested(conversationId: real, folderId: real)
    signal markRequested(conversationId: real, folderId: real)
    signal deleteRequested(conversationId: real)
    signal exportRequested(conversationId: real, title: string)

    // What was carried lands in the folder (0: in none): a conversation or a folder.
    function drop(source: Item, folderId: real): void {
        const conversation = source as ConversationRow;
        const folder = source as FolderRow;
        if (conversation !== null)
            root.conversations.moveToFolder(conversation.conversationId, folderId);
        else if (folder !== null)
            root.conversations.moveFolder(folder.folderId, folderId);
    }

    function select(row: int, to: bool): void {
        root.currentIndex = row;
        if (to)
            root.conversations.selectTo(row);
        else
            root.conversations.toggleSelected(row);
    }

    function extend(step: int): void {
        if (root.conversations.selectedCount === 0)
            root.conversations.toggleSelected(root.currentIndex);
        root.select(Math.max(0, Math.min(root.count - 1, root.currentIndex + step)), true);
    }

    // Rows from here to where the key leads; 0: nowhere.
    function jump(key: int): int {
        const page = Math.max(1, Math.floor(root.height / Math.max(1, root.contentHeight) * root.count) - 1);
        const jumps = ({
                [Qt.Key_PageDown]: page,
                [Qt.Key_PageUp]: -page,
                [Qt.Key_Home]: -root.count,
                [Qt.Key_End]: root.count
            });
        return jumps[key] ?? 0;
    }

    function go(step: int): void {
        const row = Math.max(0, Math.min(root.count - 1, root.currentIndex + step));
        root.currentIndex = row;
        root.positionViewAtIndex(row, ListView.Contain);
    }

    function act(event: KeyEvent): void {
        event.accepted = true;
        if (event.key === Qt.Key_A && event.modifiers === Qt.ControlModifier)
            root.conversations.selectAll();
        else if (event.key === Qt.Key_Escape && root.conversations.selectedCount > 0)
            root.conversations.clearSelection();
        else if (event.key === Qt.Key_Down && event.modifiers === Qt.ShiftModifier)
            root.extend(1);
        else if (event.key === Qt.Key_Up && event.modifiers === Qt.ShiftModifier)
            root.extend(-1);
        else if (event.modifiers === Qt.NoModifier && root.count > 0 && root.jump(event.key) !== 0)
            root.go(root.jump(event.key));
        else
            event.accepted = false;
    }

    function emptyText(): string {
        if (root.conversations.searchText !== "")
            return qsTr("Nothing found. Try fewer or other words.");
        switch (root.conversations.shelf) {
        case ConversationListModel.Shelf.Archive:
            return qsTr("Archived conversations will stand here.");
        case ConversationListModel.Shelf.Trash:
            return qsTr("The trash is empty.");
        default:
            return qsTr("Your conversations will stand here.");
        }
    }

    model: root.conversations
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    spacing: Theme.gap(0.5)
    currentIndex: -1
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Conversations")
    Keys.onPressed: event => root.act(event)
    onActiveFocusChanged: {
        if (root.activeFocus && root.currentIndex < 0 && root.count > 0)
            root.currentIndex = 0;
    }

    T.ScrollBar.vertical: SlimScrollBar {}

    Connections {
        function onFolderMade(folderId: real): void {
            root.renamedFolder = folderId;
        }

        target: root.conversations
    }

    section.property: root.conversations.searchText === "" ? "section" : ""
    section.delegate: Label {
        required property string section

        width: root.width
        leftPadding: Theme.gap(2.5)
        rightPadding: Theme.gap(2.5)
        topPadding: Theme.gap(3)
        bottomPadding: Theme.gap(1)
        text: section
        muted: true
        strong: true
        font.pixelSize: Theme.fontCaption
        Accessible.role: Accessible.Heading
    }
    delegate: DelegateChooser {
        role: "isFolder"

        DelegateChoice {
            roleValue: true
            delegate: FolderRow {
                id: folder

                width: root.width - Theme.gap(2)
                transform: Translate { // a list sets the place itself
                    x: Theme.isMirrored ? Theme.gap(2) : 0
                }
                isRenamed: root.renamedFolder === folder.folderId
                onToggleRequested: {
                    root.currentIndex = folder.index;
                    root.conversations.toggleFolder(folder.folderId);
                }
                onRenameRequested: root.renamedFolder = folder.folderId
                onRenameFinished: title => {
                    root.renamedFolder = 0;
                    if (title !== "" && title !== folder.title)
                        root.conversations.renameFolder(folder.folderId, title);
                    folder.forceActiveFocus(Qt.OtherFocusReason);
                }
                onRemoveRequested: root.conversations.removeFolder(folder.folderId)
                onNewInsideRequested: root.conversations.createFolder("", folder.folderId)
                onMoveRequested: root.moveRequested(0, folder.folderId)
                onMarkRequested: root.markRequested(0, folder.folderId)
                onDropped: source => root.drop(source, folder.folderId)
            }
        }
        DelegateChoice {
            roleValue: false
            delegate: ConversationRow {
                id: row

                width: root.width - Theme.gap(2)
                transform: Translate { // a list sets the place itself
                    x: Theme.isMirrored ? Theme.gap(2) : 0
                }
                conversations: root.conversations
                isOpen: row.conversationId === root.chat.conversationId
                isRenamed: root.renamed === row.conversationId
                onOpenRequested: {
                    root.currentIndex = row.index;
                    root.conversations.clearSelection();
                    if (row.inTrash)
                        return;
                    // Words in a file are not in the transcript: there is nothing to mark.
                    const isInText = row.messageId !== 0 && row.fileName === "";
                    root.chat.open(row.conversationId, row.messageId, isInText ? root.conversations.searchText : "");
                    root.opened();
                }
                onTabRequested: root.tabRequested(row.conversationId, row.title)
                onWindowRequested: root.windowRequested(row.conversationId)
                onSelectRequested: to => root.select(row.index, to)
                onRenameRequested: root.renamed = row.conversationId
                onRenameFinished: title => {
                    root.renamed = 0;
                    if (title !== "" && title !== row.title)
                        root.conversations.rename(row.conversationId, title);
                    row.forceActiveFocus(Qt.OtherFocusReason);
                }
                onRemoveRequested: root.conversations.remove(row.conversationId)
                onMoveRequested: root.moveRequested(row.conversationId, 0)
                onMarkRequested: root.markRequested(row.conversationId, 0)
                onDeleteRequested: root.deleteRequested(row.conversationId)
                onExportRequested: root.exportRequested(row.conversationId, row.title)
                onDropped: source => root.drop(source, row.folderId)
            }
        }
    }

    Label {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap(2.5)
        y: Theme.gap(2)
        visible: root.count === 0 && !root.conversations.isLoading
        text: root.emptyText()
        muted: true
        font.pixelSize: Theme.fontSmall
    }
}
