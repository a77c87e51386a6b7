// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// What can be done with a file of the shelf: look at it, choose how closely the model does, drop it.
Popover {
    id: root

    required property AttachmentList attachments
    required property int itemId
    required property string summary
    required property string cost
    required property bool isBusy
    property bool leadsOn: false // to a preview, which must keep the focus
    property var choices: ({}) // what it can be asked, as of the moment it opens

    signal openRequested
    signal unfoldRequested
    signal removeRequested

    objectName: "shelfCard"
    onAboutToShow: {
        root.leadsOn = false;
        root.choices = root.attachments.choices(root.itemId);
    }

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
                text: [root.summary, root.cost].filter(each => each !== "").join(" · ")
                muted: true
                font.pixelSize: Theme.fontSmall
            }
            Label {
                objectName: "unconfined"
                Layout.fillWidth: true
                visible: root.choices.isConfined === false
                text: qsTr("Read without a full sandbox: see Privacy in the settings.")
                muted: true
                font.pixelSize: Theme.fontSmall
            }
        }
        RowLayout {
            visible: root.choices.hasDetail === true
            spacing: Theme.gap(3)

            Label {
                text: qsTr("Detail")
                Accessible.ignored: true
            }
            DetailChoice {
                detail: root.choices.detail ?? 0
                onChosen: detail => root.attachments.setDetail(root.itemId, detail)
            }
        }
        PageChoice {
            visible: (root.choices.pageCount ?? 0) > 0
            attachments: root.attachments
            itemId: root.itemId
            choices: root.choices
        }
        RowLayout {
            spacing: Theme.gap(2)

            TextButton {
                objectName: "openAttachment"
                visible: root.choices.canOpen === true
                focus: true
                symbol: "open"
                text: qsTr("Look at it")
                onClicked: {
                    root.leadsOn = true;
                    root.close();
                    root.openRequested();
                }
            }
            TextButton {
                objectName: "unfold"
                visible: root.choices.isPastedText === true
                symbol: "undo"
                text: qsTr("Put into the message")
                onClicked: root.unfoldRequested()
            }
            TextButton {
                objectName: "pause"
                visible: root.choices.isFolder === true && root.isBusy
                text: qsTr("Pause")
                onClicked: {
                    root.close();
                    root.attachments.setPaused(root.itemId, true);
                }
            }
            TextButton {
                objectName: "resume"
                visible: root.choices.isPaused === true
                text: qsTr("Go on reading")
                onClicked: {
                    root.close();
                    root.attachments.setPaused(root.itemId, false);
                }
            }
            TextButton {
                objectName: "removeInCard"
                quiet: true
                symbol: "remove"
                text: qsTr("Do not send")
                onClicked: root.removeRequested()
            }
        }
    }
}
