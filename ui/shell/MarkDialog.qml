// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// A colour or an emoji for a conversation or a folder.
Dialog {
    id: root

    required property ConversationListModel conversations
    property real conversationId: 0
    property real folderId: 0 // not 0: it is this folder's
    readonly property list<string> names: [qsTr("Red"), qsTr("Amber"), qsTr("Green"), qsTr("Teal"), qsTr("Blue"), qsTr("Violet")]

    function ask(conversationId: real, folderId: real): void {
        root.conversationId = conversationId;
        root.folderId = folderId;
        emoji.clear();
        root.open();
    }

    function choose(mark: string): void {
        if (root.folderId !== 0)
            root.conversations.setFolderMark(root.folderId, mark);
        else
            root.conversations.setMark(root.conversationId, mark);
        root.close();
    }

    objectName: "markDialog"
    title: qsTr("Mark")

    Row {
        spacing: Theme.gap(2)

        Repeater {
            model: Theme.markNames

            T.AbstractButton {
                id: swatch

                required property int index
                required property string modelData

                width: Theme.controlHeight
                height: Theme.controlHeight
                hoverEnabled: true
                focusPolicy: Qt.TabFocus
                text: root.names[swatch.index]
                Accessible.name: text
                onClicked: root.choose(swatch.modelData)
                Keys.onPressed: event => Enter.press(swatch, event)

                background: Rectangle {
                    radius: width / 2
                    color: Theme.markColor(swatch.modelData)
                    opacity: swatch.hovered ? 1 : 0.85

                    FocusRing {
                        shown: swatch.visualFocus
                        radius: swatch.width / 2
                    }
                }
                Hint {
                    text: swatch.text
                    visible: swatch.hovered
                }
            }
        }
    }
    InputField {
        id: emoji

        Layout.fillWidth: true
        placeholderText: qsTr("Or an emoji")
        maximumLength: 8
        onAccepted: {
            if (text.trim() !== "")
                root.choose(text.trim());
        }
    }
    actions: [
        TextButton {
            quiet: true
            text: qsTr("No mark")
            onClicked: root.choose("")
        }
    ]
}
