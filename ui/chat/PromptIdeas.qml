// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.Ui.Controls

// A new conversation with a model at hand: a quiet question and three ways to begin.
ColumnLayout {
    id: root

    property bool isStarter: false // the small model that comes with Hearth: ask only what it knows

    signal chosen(prompt: string)
    signal modelsRequested

    spacing: Theme.gap(2)

    Heading {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gap(2)
        text: qsTr("What is on your mind?")
        font.pixelSize: Theme.fontTitle
    }
    Repeater {
        model: root.isStarter ? [
            qsTr("What can you do?"),
            qsTr("How do I ask about a document?"),
            qsTr("What leaves my computer?")
        ] : [
            qsTr("Explain how a heat pump works, in five sentences."),
            qsTr("Write a Python function that finds duplicate files in a folder."),
            qsTr("Help me to say no to an invitation, kindly and briefly.")
        ]

        TextButton {
            required property string modelData

            Layout.maximumWidth: root.width
            text: modelData
            onClicked: root.chosen(modelData)
        }
    }
    StarterCard {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap(4)
        visible: root.isStarter
        onModelsRequested: root.modelsRequested()
    }
}
