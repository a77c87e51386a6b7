// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App as App
import Hearth.Ui.Controls

// What stands before the conversations while their folder is not ready, and what can be done then.
FocusScope {
    id: root

    required property App.FolderGate gate
    readonly property bool isMissing: root.gate.state === App.FolderGate.State.Missing
    readonly property bool isStopped: root.gate.state === App.FolderGate.State.Stopped
    readonly property bool isLooking: root.gate.state === App.FolderGate.State.Looking
    readonly property bool isMoving: root.gate.state === App.FolderGate.State.Moving
    readonly property bool isBusy: !root.isMissing && !root.isStopped
    readonly property string title: root.isMissing ? qsTr("The folder is not there")
                                                   : root.isStopped ? qsTr("Not moved yet")
                                                   : root.isLooking ? qsTr("Looking for the folder") : qsTr("Moving to another folder")
    readonly property string details: root.isMissing ? qsTr("Conversations, models and attachments lie in %1. Connect the disk that it lies on, then try again.").arg(root.gate.folder)
                                                     : root.isStopped ? qsTr("Everything is where it was before.") : root.gate.folder

    // While it works nothing is chosen that a stray Enter would press.
    function takeFocus(): void {
        if (root.isBusy)
            root.forceActiveFocus();
        else
            again.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "folderPage"
    Accessible.role: Accessible.Pane
    Accessible.name: root.title
    Component.onCompleted: root.takeFocus()
    onIsBusyChanged: root.takeFocus()

    Flickable {
        id: flick

        anchors.fill: parent
        contentHeight: Math.max(height, column.implicitHeight + Theme.gap(12))
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: SlimScrollBar {}

        ColumnLayout {
            id: column

            anchors.centerIn: parent
            width: Math.min(Theme.px(440), flick.width - Theme.gap(12))
            spacing: Theme.gap(4)

            Icon {
                Layout.alignment: Qt.AlignHCenter
                source: "qrc:/icons/folder.svg"
                size: Theme.px(36)
                color: Theme.textMuted
            }
            Heading {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: root.title
                font.pixelSize: Theme.fontTitle
            }
            Label {
                objectName: "folderProblem"
                Layout.fillWidth: true
                visible: root.gate.problem !== ""
                horizontalAlignment: Text.AlignHCenter
                text: root.gate.problem
                color: Theme.negative
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            Label {
                objectName: "folderDetails"
                Layout.fillWidth: true
                visible: text !== ""
                horizontalAlignment: Text.AlignHCenter
                text: root.details
                muted: true
            }
            WaitDots {
                objectName: "folderWaits"
                Layout.alignment: Qt.AlignHCenter
                visible: root.isLooking
            }
            ProgressLine {
                objectName: "folderProgress"
                Layout.fillWidth: true
                visible: root.isMoving
                label: qsTr("Copying")
                value: root.gate.progress
            }
            Label {
                Layout.fillWidth: true
                visible: root.isMoving && text !== ""
                horizontalAlignment: Text.AlignHCenter
                text: root.gate.progressText
                muted: true
            }
            TextButton {
                id: again

                objectName: "folderAgain"
                Layout.fillWidth: true
                visible: !root.isBusy
                prominent: true
                text: qsTr("Try again")
                onClicked: root.gate.tryAgain()
            }
            TextButton {
                objectName: "folderLater"
                Layout.fillWidth: true
                visible: root.isMoving || root.isStopped
                quiet: true
                text: qsTr("Not now")
                Accessible.name: qsTr("Not now, open the conversations where they are")
                onClicked: root.gate.notNow()
            }
            TextButton {
                objectName: "folderUsual"
                Layout.fillWidth: true
                visible: root.isMissing
                quiet: true
                text: qsTr("Use the usual folder")
                Accessible.description: usualWords.text
                onClicked: root.gate.useUsual()
            }
            Label {
                id: usualWords

                Layout.fillWidth: true
                visible: root.isMissing
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("That is %1. What lies in the missing folder stays as it is: once it is there again, choose it in the settings, under Storage.").arg(root.gate.usual)
                muted: true
                font.pixelSize: Theme.fontSmall
            }
        }
    }
}
