// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// The conversation's title; a click or Enter turns it into a field.
FocusScope {
    id: root

    required property ChatController chat
    property bool isEditing: false
    property string before // the title and its conversation as editing began
    property real conversationId: 0
    readonly property bool isStored: root.chat.conversationId !== 0

    function begin(): void {
        root.before = root.chat.title;
        root.conversationId = root.chat.conversationId;
        root.isEditing = true;
    }

    function finish(text: string, keep: bool): void {
        if (!root.isEditing)
            return;
        root.isEditing = false;
        const isMeant = root.chat.conversationId === root.conversationId && text !== root.before;
        if (keep && isMeant && text.trim() !== "")
            root.chat.rename(text.trim());
    }

    implicitHeight: Theme.controlHeight

    T.AbstractButton {
        id: title

        objectName: "title"
        anchors.left: parent.left // mirrors, a position does not
        width: Math.min(parent.width, implicitContentWidth + Theme.gap(4))
        height: parent.height
        leftPadding: Theme.gap(2)
        rightPadding: Theme.gap(2)
        visible: !root.isEditing
        enabled: root.isStored
        hoverEnabled: true
        focusPolicy: Qt.TabFocus
        text: root.chat.title === "" ? qsTr("New conversation") : root.chat.title
        Accessible.name: root.isStored ? qsTr("Title: %1. Rename").arg(text) : text
        onClicked: root.begin()
        Keys.onPressed: event => Enter.press(title, event)

        contentItem: Label {
            text: title.text
            strong: true
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            muted: !root.isStored
        }
        background: Rectangle {
            radius: Theme.radiusControl
            color: title.hovered && title.enabled ? Theme.hoverFill : "transparent"

            FocusRing {
                shown: title.visualFocus
            }
        }
    }
    Loader {
        anchors.left: parent.left
        active: root.isEditing
        width: Math.min(parent.width, Theme.cardWidth)
        sourceComponent: InputField {
            id: field

            objectName: "titleField"
            label: qsTr("Title of the conversation")
            leftPadding: Theme.gap(2)
            font.weight: Theme.weightStrong
            Component.onCompleted: { // once: a title that comes meanwhile does not overwrite this
                field.text = root.before;
                forceActiveFocus(Qt.OtherFocusReason);
                selectAll();
            }
            onAccepted: root.finish(field.text, true)
            onActiveFocusChanged: {
                if (!activeFocus)
                    root.finish(field.text, true);
            }
            Keys.onEscapePressed: root.finish("", false)
        }
    }
}
