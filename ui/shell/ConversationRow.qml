// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// One conversation of the list: title, time, one muted line; its actions under the pointer. Keys:
// F2, Del, P pin, A archive, M move, T new tab, Ctrl+Space select.
T.AbstractButton {
    id: root

    required property int index
    required property real conversationId
    required property real messageId
    required property string title
    required property string preview
    required property string previewHtml
    required property string timeText
    required property bool isRunning
    required property bool isPinned
    required property bool isArchived
    required property bool isSelected
    required property real folderId
    required property int depth
    required property string mark
    required property string fileName // of a hit in an attached file
    required property ConversationListModel conversations
    property bool isOpen: false
    property bool isRenamed: false
    property int pressedWith: Qt.NoModifier // a click does not say which keys were held
    readonly property bool inTrash: root.conversations.shelf === ConversationListModel.Shelf.Trash
    readonly property bool showsActions: (root.hovered || root.visualFocus) && !root.isRenamed && !root.inTrash
    readonly property int indent: Math.min(root.depth, 8) * Theme.gap(3)

    signal openRequested
    signal tabRequested
    signal windowRequested
    signal renameRequested
    signal renameFinished(title: string)
    signal removeRequested
    signal moveRequested
    signal markRequested
    signal deleteRequested
    signal exportRequested
    signal selectRequested(to: bool)
    signal dropped(source: Item)

    function act(event: KeyEvent): void {
        const plain = event.modifiers === Qt.NoModifier;
        const isActive = !root.inTrash && !root.isArchived;
        event.accepted = true;
        if (event.key === Qt.Key_F2 && !root.inTrash)
            root.renameRequested();
        else if (event.key === Qt.Key_P && plain && isActive)
            root.conversations.setPinned(root.conversationId, !root.isPinned);
        else if (event.key === Qt.Key_A && plain && !root.inTrash)
            root.conversations.setArchived(root.conversationId, isActive);
        else if (event.key === Qt.Key_M && plain && isActive)
            root.moveRequested();
        else if (event.key === Qt.Key_T && plain && !root.inTrash)
            root.tabRequested();
        else if (event.key === Qt.Key_Space && event.modifiers === Qt.ControlModifier)
            root.selectRequested(false);
        else if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && event.modifiers === Qt.ShiftModifier))
            root.openMenu();
        else
            event.accepted = false;
    }

    // Made when it is asked for: it has ten lines, and each row its own.
    function openMenu(): void {
        menu.active = true;
        (menu.item as ConversationMenu).popup();
    }

    implicitHeight: Theme.gap(13)
    leftPadding: Theme.isMirrored ? Theme.gap(2) : Theme.gap(2.5) + root.indent
    rightPadding: Theme.isMirrored ? Theme.gap(2.5) + root.indent : Theme.gap(2)
    verticalPadding: Theme.gap(1.75)
    hoverEnabled: true
    focus: ListView.isCurrentItem
    focusPolicy: Qt.ClickFocus
    text: root.title
    Accessible.role: Accessible.ListItem
    Accessible.name: root.isRunning ? qsTr("%1, %2, a reply is being written").arg(root.title).arg(root.timeText)
                                    : qsTr("%1, %2").arg(root.title).arg(root.timeText)
    Accessible.description: root.fileName === "" ? root.preview : qsTr("In %1: %2").arg(root.fileName).arg(root.preview)
    Accessible.selected: root.isOpen || root.isSelected
    Accessible.onPressAction: root.openRequested()
    onPressed: root.pressedWith = pointer.active ? pointer.point.modifiers : Qt.NoModifier
    onClicked: {
        if (root.pressedWith & Qt.ShiftModifier)
            root.selectRequested(true);
        else if (root.pressedWith & Qt.ControlModifier)
            root.selectRequested(false);
        else
            root.openRequested();
    }
    Keys.onReturnPressed: root.openRequested()
    Keys.onEnterPressed: root.openRequested()
    Keys.onDeletePressed: root.inTrash ? root.deleteRequested() : root.removeRequested()
    Keys.onPressed: event => root.act(event)

    contentItem: ColumnLayout {
        spacing: Theme.gap(0.5)

        RowLayout {
            Layout.fillWidth: true
            Layout.rightMargin: root.showsActions ? Theme.gap(14) : 0
            spacing: Theme.gap(2)

            PulseDot {
                visible: root.isRunning
            }
            Mark {
                mark: root.mark
            }
            Label {
                Layout.fillWidth: true
                text: root.title === "" ? qsTr("New conversation") : root.title
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Label {
                visible: !root.showsActions
                text: root.timeText
                muted: true
                font.pixelSize: Theme.fontCaption
                Accessible.ignored: true
            }
        }
        RowPreview {
            Layout.fillWidth: true
            Layout.rightMargin: root.showsActions ? Theme.gap(14) : 0
            visible: root.preview !== ""
            html: root.previewHtml
            fileName: root.fileName
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.isOpen || root.isSelected ? Theme.selectedFill
                           : root.down ? Theme.pressedFill : root.hovered ? Theme.hoverFill : "transparent"
        border.width: root.isSelected || target.containsDrag ? Theme.focusWidth : 0
        border.color: Theme.accent

        FocusRing {
            shown: root.visualFocus && !root.isRenamed
            inset: 0
        }
    }

    PointHandler {
        id: pointer
    }
    Loader {
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(1)
        anchors.verticalCenter: parent.verticalCenter
        active: root.showsActions
        sourceComponent: Row {
            IconButton {
                implicitWidth: Theme.controlSmall
                implicitHeight: Theme.controlSmall
                iconSize: Theme.iconSmall
                symbol: "pin"
                text: root.isPinned ? qsTr("Unpin") : qsTr("Pin")
                keys: qsTr("P")
                checked: root.isPinned
                focusPolicy: Qt.NoFocus
                onClicked: root.conversations.setPinned(root.conversationId, !root.isPinned)
            }
            IconButton {
                objectName: "removeConversation"
                implicitWidth: Theme.controlSmall
                implicitHeight: Theme.controlSmall
                iconSize: Theme.iconSmall
                symbol: "remove"
                text: qsTr("Remove")
                keys: qsTr("Del")
                focusPolicy: Qt.NoFocus
                onClicked: root.removeRequested()
            }
        }
    }
    DropArea {
        id: target

        anchors.fill: parent
        enabled: root.conversations.shelf === ConversationListModel.Shelf.Active
        keys: ["hearth-row"]
        onDropped: drop => root.dropped(drop.source as Item)
    }
    DragSource {
        row: root
    }
    RowRename {
        anchors.fill: parent
        active: root.isRenamed
        original: root.title
        label: qsTr("New title")
        onFinished: title => root.renameFinished(title)
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: root.openMenu()
    }
    TapHandler {
        acceptedButtons: Qt.MiddleButton
        enabled: !root.inTrash
        onTapped: root.tabRequested()
    }
    Loader {
        id: menu

        active: false
        sourceComponent: ConversationMenu {
            conversations: root.conversations
            conversationId: root.conversationId
            isPinned: root.isPinned
            isArchived: root.isArchived
            onTabRequested: root.tabRequested()
            onWindowRequested: root.windowRequested()
            onRenameRequested: root.renameRequested()
            onMoveRequested: root.moveRequested()
            onMarkRequested: root.markRequested()
            onDeleteRequested: root.deleteRequested()
            onExportRequested: root.exportRequested()
        }
    }
}
