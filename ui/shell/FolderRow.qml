// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.Ui.Controls

// One folder of the list. Enter, Left and Right open and close it; conversations are dropped on it.
T.AbstractButton {
    id: root

    required property int index
    required property real conversationId // 0: said so by the list
    required property real folderId
    required property string title
    required property string mark
    required property int depth
    required property int inside
    required property bool isExpanded
    property bool isRenamed: false

    signal toggleRequested
    signal renameRequested
    signal renameFinished(title: string)
    signal removeRequested
    signal newInsideRequested
    signal moveRequested
    signal markRequested
    signal dropped(source: Item)

    function act(event: KeyEvent): void {
        const opens = Theme.isMirrored ? Qt.Key_Left : Qt.Key_Right;
        const closes = Theme.isMirrored ? Qt.Key_Right : Qt.Key_Left;
        const plain = event.modifiers === Qt.NoModifier;
        event.accepted = true;
        if (event.key === opens || event.key === closes) {
            if (root.isExpanded === (event.key === closes))
                root.toggleRequested();
        } else if (event.key === Qt.Key_F2) {
            root.renameRequested();
        } else if (event.key === Qt.Key_M && plain) {
            root.moveRequested();
        } else if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && event.modifiers === Qt.ShiftModifier)) {
            root.openMenu();
        } else {
            event.accepted = false;
        }
    }

    function openMenu(): void {
        menu.active = true;
        (menu.item as PopupMenu).popup();
    }

    implicitHeight: Theme.gap(9)
    leftPadding: Theme.gap(2) + (Theme.isMirrored ? 0 : root.indent)
    rightPadding: Theme.gap(2) + (Theme.isMirrored ? root.indent : 0)
    hoverEnabled: true
    focus: ListView.isCurrentItem
    focusPolicy: Qt.ClickFocus
    text: root.title
    Accessible.role: Accessible.TreeItem
    Accessible.name: qsTr("Folder %1, %n conversation(s)", "", root.inside).arg(root.title)
    Accessible.description: root.isExpanded ? qsTr("Open") : qsTr("Closed")
    onClicked: root.toggleRequested()
    Keys.onReturnPressed: root.toggleRequested()
    Keys.onEnterPressed: root.toggleRequested()
    Keys.onDeletePressed: root.removeRequested()
    Keys.onPressed: event => root.act(event)

    readonly property int indent: Math.min(root.depth, 8) * Theme.gap(3)

    contentItem: RowLayout {
        spacing: Theme.gap(1.5)

        Icon {
            source: root.isExpanded ? "qrc:/icons/expand.svg"
                                    : Theme.isMirrored ? "qrc:/icons/previous.svg" : "qrc:/icons/next.svg"
            size: Theme.iconSmall
            color: Theme.textMuted
        }
        Mark {
            mark: root.mark
        }
        Icon {
            visible: root.mark === ""
            source: "qrc:/icons/folder.svg"
            size: Theme.iconSmall
            color: Theme.textMuted
        }
        Label {
            Layout.fillWidth: true
            text: root.title
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Label {
            visible: root.inside > 0
            text: root.inside
            muted: true
            font.pixelSize: Theme.fontCaption
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: target.containsDrag ? Theme.selectedFill
                                   : root.down ? Theme.pressedFill : root.hovered ? Theme.hoverFill : "transparent"
        border.width: target.containsDrag ? Theme.focusWidth : 0
        border.color: Theme.accent

        FocusRing {
            shown: root.visualFocus && !root.isRenamed
            inset: 0
        }
    }

    DropArea {
        id: target

        anchors.fill: parent
        keys: ["hearth-row"]
        onDropped: drop => root.dropped(drop.source as Item)
    }
    DragSource {
        row: root
    }
    RowRename {
        active: root.isRenamed
        anchors.fill: parent
        original: root.title
        label: qsTr("New name of the folder")
        onFinished: title => root.renameFinished(title)
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: root.openMenu()
    }
    Loader {
        id: menu

        active: false
        sourceComponent: PopupMenu {
            title: qsTr("Folder")

            MenuAction {
                text: qsTr("Rename")
                symbol: "edit"
                onTriggered: root.renameRequested()
            }
            MenuAction {
                text: qsTr("New folder inside")
                symbol: "folder-new"
                onTriggered: root.newInsideRequested()
            }
            MenuAction {
                text: qsTr("Move to…")
                symbol: "folder"
                onTriggered: root.moveRequested()
            }
            MenuAction {
                objectName: "markFolder"
                text: qsTr("Mark…")
                symbol: "tag"
                onTriggered: root.markRequested()
            }
            MenuAction {
                text: qsTr("Remove, keep what is in it")
                symbol: "remove"
                destructive: true
                onTriggered: root.removeRequested()
            }
        }
    }
}
