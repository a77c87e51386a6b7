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
    readonly property list<int> details: [0, 70, 140, 280, 560, 1120]
    property var choices: ({}) // what it can be asked, as of the moment it opens

    signal openRequested
    signal unfoldRequested
    signal removeRequested

    function detailName(detail: int): string {
        if (detail === 0)
            return qsTr("Chosen for it");
        return ({
                [70]: qsTr("70 tokens: a glance"),
                [140]: qsTr("140 tokens"),
                [280]: qsTr("280 tokens: photos"),
                [560]: qsTr("560 tokens"),
                [1120]: qsTr("1,120 tokens: small print")
            })[detail];
    }

    objectName: "shelfCard"
    onAboutToShow: root.choices = root.attachments.choices(root.itemId)

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
        }
        RowLayout {
            visible: root.choices.hasDetail === true
            spacing: Theme.gap(3)

            Label {
                text: qsTr("Detail")
                Accessible.ignored: true
            }
            ChoiceBox {
                objectName: "detail"
                label: qsTr("Detail of the picture")
                model: root.details.map(root.detailName)
                currentIndex: Math.max(0, root.details.indexOf(root.choices.detail ?? 0))
                onActivated: index => root.attachments.setDetail(root.itemId, root.details[index])
            }
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
