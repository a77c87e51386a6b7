// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Where the agent is to work: says what it will be able to do, then asks for a folder.
ColumnLayout {
    id: root

    required property AgentController agent

    spacing: Theme.gap(4)

    Heading {
        Layout.fillWidth: true
        text: qsTr("Let the model work in a folder")
        font.pixelSize: Theme.fontTitle
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("It reads and searches the folder's files, changes them and runs commands, as far as you allow. Nothing outside the folder is touched, and all that a turn changed can be undone at once.")
        font.pixelSize: Theme.fontBody
        lineHeight: Theme.lineHeight
    }
    Banner {
        Layout.fillWidth: true
        visible: root.agent.error !== ""
        tone: Banner.Tone.Negative
        message: root.agent.error
    }
    TextButton {
        objectName: "chooseFolder"
        text: qsTr("Choose a folder")
        symbol: "folder"
        prominent: true
        focus: true
        onClicked: dialog.open()
    }
    Label {
        Layout.topMargin: Theme.gap(2)
        visible: root.agent.recentFolders.length > 0
        text: qsTr("Recent")
        muted: true
        font.pixelSize: Theme.fontSmall
    }
    Repeater {
        model: root.agent.recentFolders

        TextButton {
            required property string modelData

            objectName: "recentFolder"
            Layout.maximumWidth: root.width
            text: modelData
            symbol: "folder"
            quiet: true
            onClicked: root.agent.openPath(modelData)
        }
    }
    FolderDialog {
        id: dialog

        title: qsTr("Folder for the agent")
        onAccepted: root.agent.openFolder(selectedFolder)
    }
}
