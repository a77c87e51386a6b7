// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.Ui.Controls

// One conversation of the list: title, time, one muted line; its actions under the pointer.
T.AbstractButton {
    id: root

    required property int index
    required property real conversationId
    required property real messageId
    required property string title
    required property string preview
    required property string timeText
    required property bool isRunning
    property bool isOpen: false
    property bool isRenamed: false
    readonly property bool showsActions: (root.hovered || root.visualFocus) && !root.isRenamed

    signal openRequested
    signal renameRequested
    signal renameFinished(title: string)
    signal removeRequested

    implicitHeight: Theme.gap(13)
    leftPadding: Theme.gap(2.5)
    rightPadding: Theme.gap(2)
    verticalPadding: Theme.gap(1.75)
    hoverEnabled: true
    focus: ListView.isCurrentItem
    focusPolicy: Qt.ClickFocus
    text: root.title
    Accessible.role: Accessible.ListItem
    Accessible.name: root.isRunning ? qsTr("%1, %2, a reply is being written").arg(root.title).arg(root.timeText)
                                    : qsTr("%1, %2").arg(root.title).arg(root.timeText)
    Accessible.description: root.preview
    Accessible.selected: root.isOpen
    onClicked: root.openRequested()
    Keys.onReturnPressed: root.openRequested()
    Keys.onEnterPressed: root.openRequested()
    Keys.onDeletePressed: root.removeRequested()
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_F2;
        if (event.accepted)
            root.renameRequested();
    }

    contentItem: ColumnLayout {
        spacing: Theme.gap(0.5)

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap(2)

            PulseDot {
                visible: root.isRunning
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
        Label {
            Layout.fillWidth: true
            Layout.rightMargin: root.showsActions ? Theme.gap(14) : 0
            visible: root.preview !== ""
            text: root.preview
            muted: true
            font.pixelSize: Theme.fontCaption
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            maximumLineCount: 1
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.isOpen ? Theme.selectedFill
                           : root.down ? Theme.pressedFill : root.hovered ? Theme.hoverFill : "transparent"

        FocusRing {
            shown: root.visualFocus && !root.isRenamed
            inset: 0
        }
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(1)
        anchors.verticalCenter: parent.verticalCenter
        visible: root.showsActions

        IconButton {
            implicitWidth: Theme.controlSmall
            implicitHeight: Theme.controlSmall
            iconSize: Theme.iconSmall
            symbol: "edit"
            text: qsTr("Rename")
            keys: qsTr("F2")
            focusPolicy: Qt.NoFocus
            onClicked: root.renameRequested()
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
    Loader {
        anchors.fill: parent
        anchors.margins: Theme.gap(1)
        active: root.isRenamed
        sourceComponent: InputField {
            id: field

            property bool isDone: false

            function finish(title: string): void {
                if (!field.isDone) {
                    field.isDone = true;
                    root.renameFinished(title);
                }
            }

            label: qsTr("New title")
            text: root.title
            leftPadding: Theme.gap(1.5)
            Component.onCompleted: {
                forceActiveFocus(Qt.OtherFocusReason);
                selectAll();
            }
            onAccepted: field.finish(text.trim())
            onActiveFocusChanged: {
                if (!activeFocus)
                    field.finish(text.trim());
            }
            Keys.onEscapePressed: field.finish("")
        }
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: menu.popup()
    }
    PopupMenu {
        id: menu

        title: qsTr("Conversation")

        MenuAction {
            text: qsTr("Rename")
            symbol: "edit"
            onTriggered: root.renameRequested()
        }
        MenuAction {
            text: qsTr("Remove")
            symbol: "remove"
            destructive: true
            onTriggered: root.removeRequested()
        }
    }
}
