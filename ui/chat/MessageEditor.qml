// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.Ui.Controls

// Changes an earlier message in its place. Enter makes a new branch of the conversation.
Rectangle {
    id: root

    required property string original
    required property bool canSend
    property bool isReply: false // nobody answers it

    signal cancelled
    signal submitted(text: string)

    function submit(): void {
        if (root.canSend && input.text.trim() !== "")
            root.submitted(input.text);
    }

    implicitHeight: column.implicitHeight + Theme.gap(6)
    radius: Theme.radiusCard
    color: Theme.surfaceRaised
    border.width: Theme.focusWidth
    border.color: Theme.accent
    Component.onCompleted: {
        input.text = root.original;
        input.cursorPosition = input.length;
        input.forceActiveFocus(Qt.OtherFocusReason);
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
            Keys.onPressed: event => {
                const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                if (event.key === Qt.Key_Escape)
                    root.cancelled();
                else if (enter && !root.isReply && !(event.modifiers & Qt.ShiftModifier))
                    root.submit();
                else
                    return;
                event.accepted = true;
            }
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
