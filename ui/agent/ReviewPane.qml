// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// Everything that the agent changed in this conversation, hunk by hunk: to accept, or to take
// back, which can be undone.
ListView {
    id: root

    required property AgentReview review
    required property bool isRunning

    objectName: "review"
    clip: true
    spacing: Theme.gap(3)
    boundsBehavior: Flickable.StopAtBounds
    model: root.review.files
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Changes of the agent")
    T.ScrollBar.vertical: SlimScrollBar {}

    header: ColumnLayout {
        width: root.width - Theme.gap(3)
        spacing: Theme.gap(2)

        Banner {
            Layout.fillWidth: true
            visible: root.review.error !== ""
            tone: Banner.Tone.Negative
            message: root.review.error
        }
        TextButton {
            objectName: "undoTakeBack"
            visible: root.review.canUndo
            enabled: !root.isRunning
            text: qsTr("Undo the last change taken back")
            symbol: "undo"
            onClicked: root.review.undo()
        }
        Label {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.gap(2)
            visible: root.count === 0
            text: qsTr("Nothing is changed in this conversation.")
            muted: true
        }
    }
    delegate: ColumnLayout {
        id: file

        required property var modelData

        width: root.width - Theme.gap(3)
        spacing: Theme.gap(2)
        Accessible.role: Accessible.ListItem
        Accessible.name: file.modelData.path

        TextButton {
            objectName: "reviewFile"
            Layout.fillWidth: true
            text: file.modelData.path + " · " + file.modelData.kind
            symbol: "file"
            quiet: true
            enabled: file.modelData.canReview
            onClicked: root.review.show(file.modelData.path)
        }
        Repeater {
            model: file.modelData.isShown ? file.modelData.hunks : []

            HunkCard {
                Layout.fillWidth: true
                canTakeBack: !root.isRunning
                onAccepted: root.review.accept(file.modelData.path, modelData.text)
                onTakenBack: root.review.takeBack(file.modelData.path, modelData.text)
            }
        }
        TextButton {
            objectName: "acceptAll"
            visible: file.modelData.isShown && file.modelData.hunks.length > 1
            text: qsTr("Accept all of this file")
            onClicked: root.review.acceptAll(file.modelData.path)
        }
    }
}
