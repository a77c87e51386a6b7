// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// Where a conversation or a folder shall go: the way to folders without a mouse.
Dialog {
    id: root

    required property ConversationListModel conversations
    property real conversationId: 0
    property real folderId: 0

    function ask(conversationId: real, folderId: real): void {
        root.conversationId = conversationId;
        root.folderId = folderId;
        root.open();
        list.currentIndex = 0;
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    function choose(target: real): void {
        if (root.conversationId !== 0)
            root.conversations.moveToFolder(root.conversationId, target);
        else
            root.conversations.moveFolder(root.folderId, target);
        root.close();
    }

    objectName: "moveDialog"
    title: qsTr("Move to")

    ListView {
        id: list

        objectName: "moveTargets"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Theme.gap(90))
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        model: [({
                    "id": 0,
                    "title": qsTr("No folder"),
                    "depth": 0
                })].concat(root.conversations.folders)
        Accessible.role: Accessible.List
        Accessible.name: root.title

        T.ScrollBar.vertical: SlimScrollBar {}

        delegate: T.ItemDelegate {
            id: line

            required property int index
            required property var modelData
            readonly property int indent: Math.min(modelData.depth, 8) * Theme.gap(4)

            width: list.width
            height: Theme.controlHeight
            leftPadding: Theme.gap(2.5) + (Theme.isMirrored ? 0 : line.indent)
            rightPadding: Theme.gap(2.5) + (Theme.isMirrored ? line.indent : 0)
            hoverEnabled: true
            focus: ListView.isCurrentItem
            text: modelData.title
            Accessible.name: text
            onClicked: root.choose(modelData.id)
            Keys.onReturnPressed: root.choose(modelData.id)
            Keys.onEnterPressed: root.choose(modelData.id)

            contentItem: RowLayout {
                spacing: Theme.gap(2)

                Icon {
                    source: line.index === 0 ? "qrc:/icons/close.svg" : "qrc:/icons/folder.svg"
                    size: Theme.iconSmall
                    color: Theme.textMuted
                }
                Label {
                    Layout.fillWidth: true
                    text: line.text
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
            background: Rectangle {
                radius: Theme.radiusControl
                color: line.hovered ? Theme.hoverFill : "transparent"

                FocusRing {
                    shown: line.activeFocus
                    inset: 0
                }
            }
        }
    }
    TextButton {
        quiet: true
        symbol: "folder-new"
        text: qsTr("New folder")
        onClicked: {
            root.close();
            root.conversations.createFolder("", 0);
        }
    }
}
