// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Where everything lies, and the way to another folder: what is copied, offered or planned.
ColumnLayout {
    id: root

    required property Records records
    readonly property DataMove move: root.records.move
    readonly property bool isBusy: root.move.state === DataMove.State.Looking || root.move.state === DataMove.State.Copying
    readonly property bool isPlanned: root.move.state === DataMove.State.Planned || root.move.state === DataMove.State.PlannedUse

    spacing: Theme.gap(3)

    RowLayout {
        Layout.fillWidth: true
        visible: root.isBusy
        spacing: Theme.gap(3)

        ColumnLayout {
            Layout.fillWidth: true

            Label {
                Layout.fillWidth: true
                text: root.move.state === DataMove.State.Looking ? qsTr("Looking at the folder…")
                                                                 : qsTr("Copying to %1: %2").arg(root.move.target).arg(root.move.progressText)
                muted: true
                font.pixelSize: Theme.fontSmall
            }
            ProgressLine {
                objectName: "moveProgress"
                Layout.fillWidth: true
                label: qsTr("Copying")
                value: root.move.progress
            }
        }
        TextButton {
            objectName: "cancelCopy"
            visible: root.move.state === DataMove.State.Copying
            quiet: true
            text: qsTr("Cancel")
            onClicked: root.move.cancel()
        }
    }
    Banner {
        objectName: "moveProblem"
        Layout.fillWidth: true
        visible: root.move.problem !== ""
        tone: Banner.Tone.Negative
        message: root.move.problem
    }
    Banner {
        objectName: "moveOffer"
        Layout.fillWidth: true
        visible: root.move.state === DataMove.State.Offered
        tone: Banner.Tone.Warning
        message: qsTr("%1 holds conversations of Hearth already. Hearth can use those; the ones it shows now stay where they are.").arg(root.move.target)

        TextButton {
            objectName: "useOffered"
            text: qsTr("Use those")
            onClicked: root.move.useOffered()
        }
        TextButton {
            objectName: "declineOffered"
            quiet: true
            text: qsTr("Cancel")
            onClicked: root.move.cancel()
        }
    }
    Banner {
        objectName: "movePlan"
        Layout.fillWidth: true
        visible: root.isPlanned
        message: root.move.state === DataMove.State.Planned
                 ? qsTr("Hearth moves to %1 when it is started next. What changes until then goes along.").arg(root.move.target)
                 : qsTr("Hearth shows the conversations in %1 when it is started next.").arg(root.move.target)

        TextButton {
            objectName: "cancelPlan"
            quiet: true
            text: qsTr("Stay here")
            Accessible.name: qsTr("Stay in the folder used now")
            onClicked: root.move.cancel()
        }
    }
    Banner {
        objectName: "previousFolder"
        Layout.fillWidth: true
        visible: root.move.previous !== ""
        message: qsTr("What Hearth used before still lies in %1. Delete it there once you need it no more.").arg(root.move.previous)

        TextButton {
            text: qsTr("Show")
            Accessible.name: qsTr("Show the folder used before")
            onClicked: Qt.openUrlExternally(root.move.previousUrl)
        }
        TextButton {
            objectName: "forgetPrevious"
            quiet: true
            text: qsTr("Hide")
            Accessible.name: qsTr("Hide the note about the folder used before")
            onClicked: root.move.forgetPrevious()
        }
    }

    function choose(): void {
        dialog.open();
    }

    FolderDialog {
        id: dialog

        title: qsTr("Folder for conversations, models and attachments")
        onAccepted: root.move.moveTo(selectedFolder)
    }
}
