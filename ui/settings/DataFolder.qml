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
    readonly property int moveState: root.move.state
    readonly property bool isBusy: root.moveState === DataMove.State.Looking || root.moveState === DataMove.State.Copying || root.moveState === DataMove.State.Removing
    readonly property bool isPlanned: root.moveState === DataMove.State.Planned || root.moveState === DataMove.State.PlannedUse
    property bool isByKeys: false // what was chosen last

    signal finished // nothing is to be chosen here any more

    visible: root.isBusy || root.isPlanned || root.moveState === DataMove.State.Offered || root.move.problem !== "" || root.move.left.path !== ""
    spacing: Theme.gap(3)
    onMoveStateChanged: Qt.callLater(root.leadOn)

    RowLayout {
        Layout.fillWidth: true
        visible: root.isBusy
        spacing: Theme.gap(3)

        ColumnLayout {
            Layout.fillWidth: true

            Label {
                Layout.fillWidth: true
                text: root.busyWords()
                muted: true
                font.pixelSize: Theme.fontSmall
            }
            ProgressLine {
                objectName: "moveProgress"
                Layout.fillWidth: true
                visible: root.moveState === DataMove.State.Copying
                label: qsTr("Copying")
                value: root.move.progress
            }
        }
        TextButton {
            id: cancelCopy

            objectName: "cancelCopy"
            visible: root.moveState === DataMove.State.Copying
            quiet: true
            text: qsTr("Cancel")
            onClicked: root.cancel(visualFocus)
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
        visible: root.moveState === DataMove.State.Offered
        tone: Banner.Tone.Warning
        message: [qsTr("%1 holds conversations of Hearth already.").arg(root.move.target), root.move.offer, qsTr("Hearth can use them; yours stay where they are. To move yours there, empty that folder first.")].join(" ")

        TextButton {
            id: useOffered

            objectName: "useOffered"
            text: qsTr("Use those")
            onClicked: {
                root.isByKeys = visualFocus;
                root.move.useOffered();
            }
        }
        TextButton {
            objectName: "declineOffered"
            quiet: true
            text: qsTr("Cancel")
            onClicked: root.cancel(visualFocus)
        }
    }
    Banner {
        objectName: "movePlan"
        Layout.fillWidth: true
        visible: root.isPlanned
        message: root.moveState === DataMove.State.Planned
                 ? qsTr("Hearth moves to %1 when it is started next. What changes until then goes along.").arg(root.move.target)
                 : qsTr("Hearth shows the conversations in %1 when it is started next.").arg(root.move.target)

        TextButton {
            id: carryOut

            objectName: "carryOut"
            text: root.moveState === DataMove.State.Planned ? qsTr("Move now") : qsTr("Change now")
            Accessible.description: qsTr("Closes the conversations and opens them there")
            onClicked: root.move.carryOut()
        }
        TextButton {
            objectName: "cancelPlan"
            quiet: true
            text: qsTr("Stay here")
            Accessible.name: qsTr("Stay in the folder used now")
            onClicked: root.cancel(visualFocus)
        }
    }
    LeftFolderNote {
        Layout.fillWidth: true
        folder: root.move.left
    }

    function busyWords(): string {
        if (root.moveState === DataMove.State.Looking)
            return qsTr("Looking at the folder…");
        if (root.moveState === DataMove.State.Removing)
            return qsTr("Removing what was copied…");
        return qsTr("Copying to %1: %2").arg(root.move.target).arg(root.move.progressText);
    }
    function choose(byKeys: bool): void {
        root.isByKeys = byKeys;
        dialog.open();
    }
    function cancel(byKeys: bool): void {
        root.isByKeys = byKeys;
        root.move.cancel();
    }
    // The button that had the focus is gone (a hidden one keeps it), and nothing else has got it meanwhile.
    function hasLostFocus(): bool {
        const focused = root.Window.activeFocusItem;
        let item = root as Item;
        while (item !== null && item !== focused)
            item = item.parent;
        return focused === null || !focused.visible || item === focused;
    }
    function leadOn(): void {
        if (!root.isByKeys || !root.hasLostFocus())
            return;
        const next = [cancelCopy, useOffered, carryOut].find(button => button.visible);
        if (next !== undefined)
            next.forceActiveFocus(Qt.TabFocusReason);
        else if (!root.isBusy)
            root.finished();
    }

    FolderDialog {
        id: dialog

        title: qsTr("Folder for conversations, models and attachments")
        onAccepted: root.move.moveTo(selectedFolder)
    }
}
