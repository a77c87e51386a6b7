// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// How a reply was made: its model, how the words were chosen, how long it took, its tokens.
Dialog {
    id: root

    required property ChatController chat
    property var details: [] // as ChatController.aboutReply() has them

    function show(messageId: real): void {
        root.details = root.chat.aboutReply(messageId);
        root.open();
        flick.contentY = 0;
        flick.forceActiveFocus(Qt.TabFocusReason);
    }

    function asText(): string {
        return root.details.map(each => `${each.name}: ${each.value}`).join("\n");
    }

    objectName: "aboutReplyDialog"
    title: qsTr("About this reply")

    Label {
        Layout.fillWidth: true
        visible: root.details.length === 0
        text: qsTr("Nothing is known about how this reply was made.")
        muted: true
    }
    Flickable {
        id: flick

        objectName: "replyDetails"
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitWidth: Theme.cardWidth * 1.2
        implicitHeight: column.implicitHeight
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: root.title
        Keys.onUpPressed: flick.contentY = Math.max(0, flick.contentY - Theme.gap(10))
        Keys.onDownPressed: flick.contentY = Math.max(0, Math.min(flick.contentY + Theme.gap(10), flick.contentHeight - flick.height))
        T.ScrollBar.vertical: SlimScrollBar {}

        ColumnLayout {
            id: column

            width: flick.width - Theme.gap(3)
            spacing: Theme.gap(1.5)

            Repeater {
                model: root.details

                RowLayout {
                    id: detail

                    required property var modelData

                    Layout.fillWidth: true
                    spacing: Theme.gap(3)
                    Accessible.role: Accessible.ListItem
                    Accessible.name: qsTr("%1: %2").arg(detail.modelData.name).arg(detail.modelData.value)

                    Label {
                        Layout.preferredWidth: Theme.formWidth
                        Layout.alignment: Qt.AlignTop
                        text: detail.modelData.name
                        muted: true
                        font.pixelSize: Theme.fontSmall
                        Accessible.ignored: true
                    }
                    Label {
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        text: detail.modelData.value
                        wrapMode: Text.Wrap
                        font.family: detail.modelData.isCode ? Theme.codeFamily : Theme.fontFamily
                        font.pixelSize: Theme.fontSmall
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    actions: [
        TextButton {
            objectName: "copyDetails"
            quiet: true
            symbol: "copy"
            enabled: root.details.length > 0
            text: qsTr("Copy")
            onClicked: root.chat.copyText(root.asText())
        },
        TextButton {
            prominent: true
            text: qsTr("Done")
            onClicked: root.close()
        }
    ]
}
