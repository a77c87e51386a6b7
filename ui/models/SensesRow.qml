// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// What a model sees and hears with, and the choice of another projector file for it.
RowLayout {
    id: root

    required property EyesAndEars senses
    required property string path // of the model
    required property url folder // where to look for the file

    spacing: Theme.gap(2)
    onPathChanged: root.senses.show(root.path)
    Component.onCompleted: root.senses.show(root.path)

    Label {
        objectName: "sensesWords"
        Layout.fillWidth: true
        text: root.senses.words
        font.pixelSize: Theme.fontSmall
    }
    TextButton {
        objectName: "foundSenses"
        visible: root.senses.isOwn
        quiet: true
        symbol: "undo"
        text: qsTr("Those beside the model")
        onClicked: root.senses.useFound()
    }
    TextButton {
        objectName: "chooseSenses"
        quiet: true
        text: qsTr("Eyes and ears…")
        Accessible.name: qsTr("Choose the file that the model sees and hears with")
        onClicked: {
            dialog.active = true;
            (dialog.item as FileDialog).open();
        }
    }
    Loader {
        id: dialog

        active: false
        sourceComponent: FileDialog {
            title: qsTr("Eyes and ears of the model")
            currentFolder: root.folder
            nameFilters: [qsTr("Projectors (*mmproj*.gguf)"), qsTr("All files (*)")]
            onAccepted: root.senses.choose(selectedFile)
        }
    }
}
