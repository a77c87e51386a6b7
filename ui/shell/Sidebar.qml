// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// All conversations: a new one, search, the list by day; agents by folder, and the way to the settings.
FocusScope {
    id: root

    required property ConversationListModel conversations
    required property ChatController chat
    required property AgentFolders agentFolders
    property string agentFolder: "" // whose agent the page shows
    property real chosenWidth: 280 // in pixels at normal size
    readonly property bool isResized: edge.isDragged

    signal hideRequested
    signal widthRequested(width: real)
    signal newRequested
    signal agentRequested
    signal agentFolderRequested(folder: string)
    signal settingsRequested
    signal keysRequested
    signal guideRequested
    signal exportRequested(ids: var, title: string)
    signal opened
    signal tabRequested(conversationId: real, title: string)
    signal windowRequested(conversationId: real)

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    function focusList(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: Theme.px(root.chosenWidth)
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Sidebar")

    Rectangle {
        anchors.fill: parent
        color: Theme.surfaceSunken
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap(3)
        anchors.topMargin: Theme.gap(2)
        spacing: Theme.gap(2)

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap(1)

            IconButton {
                objectName: "hideSidebar"
                symbol: "sidebar"
                text: qsTr("Hide the sidebar")
                keys: qsTr("Ctrl+B")
                onClicked: root.hideRequested()
            }
            Item {
                Layout.fillWidth: true
            }
            IconButton {
                objectName: "newFolder"
                symbol: "folder-new"
                text: qsTr("New folder")
                onClicked: {
                    root.conversations.shelf = ConversationListModel.Shelf.Active;
                    root.conversations.createFolder("", 0);
                }
            }
            IconButton {
                objectName: "newConversation"
                symbol: "new"
                text: qsTr("New conversation")
                keys: qsTr("Ctrl+N")
                onClicked: root.newRequested()
            }
        }
        InputField {
            id: search

            objectName: "search"
            Layout.fillWidth: true
            symbol: "search"
            placeholderText: qsTr("Search")
            label: qsTr("Search all conversations")
            text: root.conversations.searchText
            onTextEdited: root.conversations.searchText = text
            Keys.onEscapePressed: event => {
                event.accepted = text !== "";
                clear();
                root.conversations.searchText = "";
            }
            Keys.onDownPressed: root.focusList()
        }
        ShelfHeader {
            Layout.fillWidth: true
            visible: root.conversations.shelf !== ConversationListModel.Shelf.Active
            conversations: root.conversations
            onEmptyRequested: deleteDialog.made().ask(0)
        }
        ConversationList {
            id: list

            objectName: "conversationList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.rightMargin: -Theme.gap(2) // its scroll bar stands in the margin
            conversations: root.conversations
            chat: root.chat
            onOpened: root.opened()
            onTabRequested: (conversationId, title) => root.tabRequested(conversationId, title)
            onWindowRequested: conversationId => root.windowRequested(conversationId)
            onMoveRequested: (conversationId, folderId) => moveDialog.made().ask(conversationId, folderId)
            onMarkRequested: (conversationId, folderId) => markDialog.made().ask(conversationId, folderId)
            onDeleteRequested: conversationId => deleteDialog.made().ask(conversationId)
            onExportRequested: (conversationId, title) => root.exportRequested(
                                   root.conversations.chosen(conversationId), title)
        }
        SelectionBar {
            objectName: "selectionBar"
            Layout.fillWidth: true
            visible: root.conversations.selectedCount > 0
            conversations: root.conversations
            onMoveRequested: conversationId => moveDialog.made().ask(conversationId, 0)
            onDeleteRequested: conversationId => deleteDialog.made().ask(conversationId)
        }
        AgentFolderList {
            Layout.fillWidth: true
            folders: root.agentFolders
            openFolder: root.agentFolder
            onOpenRequested: folder => root.agentFolderRequested(folder)
        }
        TextButton {
            objectName: "openAgent"
            Layout.fillWidth: true
            quiet: true
            symbol: "folder"
            text: qsTr("Work in a folder")
            onClicked: root.agentRequested()
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap(0.5)

            TextButton {
                objectName: "openSettings"
                Layout.fillWidth: true
                quiet: true
                symbol: "settings"
                text: qsTr("Settings")
                onClicked: root.settingsRequested()
            }
            IconButton {
                implicitWidth: Theme.controlSmall
                objectName: "openArchive"
                symbol: "archive"
                text: qsTr("Archive")
                onClicked: root.conversations.shelf = ConversationListModel.Shelf.Archive
            }
            IconButton {
                implicitWidth: Theme.controlSmall
                objectName: "openTrash"
                symbol: "remove"
                text: qsTr("Trash")
                onClicked: root.conversations.shelf = ConversationListModel.Shelf.Trash
            }
            IconButton {
                implicitWidth: Theme.controlSmall
                symbol: "keyboard"
                text: qsTr("Keys")
                keys: qsTr("Ctrl+/")
                onClicked: root.keysRequested()
            }
            IconButton {
                implicitWidth: Theme.controlSmall
                objectName: "openGuide"
                symbol: "guide"
                text: qsTr("Guide")
                keys: qsTr("F1")
                onClicked: root.guideRequested()
            }
        }
    }
    Later {
        id: moveDialog

        file: Qt.resolvedUrl("MoveDialog.qml")
        given: ({
                "conversations": root.conversations
            })
    }
    Later {
        id: markDialog

        file: Qt.resolvedUrl("MarkDialog.qml")
        given: ({
                "conversations": root.conversations
            })
    }
    Later {
        id: deleteDialog

        file: Qt.resolvedUrl("DeleteDialog.qml")
        given: ({
                "conversations": root.conversations
            })
    }
    SidebarEdge {
        id: edge

        objectName: "sidebarEdge"
        anchors.right: parent.right
        height: parent.height
        current: root.chosenWidth
        onWidthRequested: width => root.widthRequested(width)
    }
}
