// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.Ui.Controls

// Changes an earlier message in its place. Enter makes a new branch of the conversation, where it
// sends in the composer too. What is written outlives the editor until it is sent or cancelled.
Rectangle {
    id: root

    required property TranscriptState shared
    required property real messageId
    required property string original
    required property bool canSend
    property bool isReply: false // nobody answers it

    signal cancelled
    signal submitted(text: string)

    function submit(): void {
        if (root.canSend && input.text.trim() !== "")
            root.submitted(input.text);
    }

    function pressed(event: KeyEvent): void {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        const control = (event.modifiers & Qt.ControlModifier) !== 0;
        const shift = (event.modifiers & Qt.ShiftModifier) !== 0;
        const sends = control || (root.shared.sendsWithEnter && !root.isReply && !shift);
        if (event.key === Qt.Key_Escape)
            root.cancelled();
        else if (enter && !input.inputMethodComposing && sends)
            root.submit();
        else
            return;
        event.accepted = true;
    }

    function keep(): void {
        if (input.text === root.original)
            delete root.shared.edits[root.messageId];
        else
            root.shared.edits[root.messageId] = input.text;
    }

    implicitHeight: column.implicitHeight + Theme.gap(6)
    radius: Theme.radiusCard
    color: Theme.surfaceRaised
    border.width: Theme.focusWidth
    border.color: Theme.accent
    Component.onCompleted: {
        input.text = root.shared.edits[root.messageId] ?? root.original;
        input.cursorPosition = input.length;
        if (root.shared.openedEditor !== root.messageId)
            input.forceActiveFocus(Qt.OtherFocusReason);
        root.shared.openedEditor = root.messageId;
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap(3)
        spacing: Theme.gap(2)

        InputArea {
            id: input

            objectName: "editor"
            Layout.fillWidth: true
            framed: false
            padding: Theme.gap(1)
            font.pixelSize: Theme.fontBody
            label: qsTr("Edit the message")
            onTextChanged: root.keep()
            Keys.onPressed: event => root.pressed(event)
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap(2)

            Label {
                Layout.fillWidth: true
                leftPadding: Theme.gap(1)
                text: qsTr("The old version stays as a branch.")
                muted: true
                font.pixelSize: Theme.fontSmall
            }
            TextButton {
                text: qsTr("Cancel")
                quiet: true
                onClicked: root.cancelled()
            }
            TextButton {
                text: root.isReply ? qsTr("Keep") : qsTr("Send")
                prominent: true
                enabled: root.canSend && input.text.trim() !== ""
                onClicked: root.submit()
            }
        }
    }
}
