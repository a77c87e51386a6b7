// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// What can be done with a part of the context. All of it can be taken back here; it holds from the
// next reply on.
Popover {
    id: root

    // As ContextChip has them.
    required property PromptContext context
    required property string itemKey
    required property int kind
    required property string saying
    required property string words
    required property bool isBusy
    required property bool isLeftOut
    required property bool isPinned
    required property bool isShort
    required property int detail
    required property bool hasDetail
    required property bool canLeaveOut
    required property bool canPin
    required property bool canShorten

    objectName: "contextCard"

    contentItem: ColumnLayout {
        spacing: Theme.gap(3)

        ColumnLayout {
            Layout.maximumWidth: Theme.cardWidth
            spacing: Theme.gap(1)

            Label {
                Layout.fillWidth: true
                text: root.name
                strong: true
                wrapMode: Text.WrapAnywhere
                maximumLineCount: 3
                elide: Text.ElideRight
            }
            Label {
                Layout.fillWidth: true
                text: root.kind === PromptContext.Kind.Thoughts ? qsTr("What a model thought is not read again once its reply is there.")
                                                                       : root.saying
                muted: true
                font.pixelSize: Theme.fontSmall
            }
            Label {
                objectName: "contextWords"
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap(1)
                visible: root.words !== ""
                text: root.words
                font.pixelSize: Theme.fontSmall
                maximumLineCount: 6
                elide: Text.ElideRight
            }
        }
        RowLayout {
            visible: root.hasDetail
            spacing: Theme.gap(3)

            Label {
                text: qsTr("Detail")
                Accessible.ignored: true
            }
            DetailChoice {
                detail: root.detail
                onChosen: detail => root.context.setDetail(root.itemKey, detail)
            }
        }
        Flow {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.cardWidth
            spacing: Theme.gap(2)

            TextButton {
                objectName: "shorten"
                visible: root.canShorten && root.context.busyKey === ""
                focus: true
                symbol: "prompt"
                text: qsTr("Put in short")
                onClicked: root.context.shorten(root.itemKey)
            }
            TextButton {
                objectName: "stopShortening"
                visible: root.isBusy
                symbol: "stop"
                text: qsTr("Stop")
                onClicked: root.context.stopShortening()
            }
            TextButton {
                objectName: "readInFull"
                visible: root.isShort
                symbol: "undo"
                text: qsTr("Read in full")
                onClicked: {
                    root.close();
                    root.context.takeBack(root.itemKey);
                }
            }
            TextButton {
                objectName: "pinInContext"
                visible: root.canPin
                symbol: "pin"
                text: root.isPinned ? qsTr("Unpin") : qsTr("Pin: keep beside a summary")
                onClicked: root.context.setPinned(root.itemKey, !root.isPinned)
            }
            TextButton {
                objectName: "leaveOut"
                visible: root.canLeaveOut
                quiet: true
                symbol: root.isLeftOut ? "undo" : "remove"
                text: root.isLeftOut ? qsTr("Read it again") : qsTr("Leave out")
                onClicked: root.context.setLeftOut(root.itemKey, !root.isLeftOut)
            }
        }
    }
}
