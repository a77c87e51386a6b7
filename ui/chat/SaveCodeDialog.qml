// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

import Hearth.App

// Asks where a block of code is to be written. Made when first asked for.
Loader {
    id: root

    required property ChatController chat
    property int row: -1

    function ask(row: int): void {
        root.row = row;
        root.active = true;
        (root.item as FileDialog).open();
    }

    active: false
    sourceComponent: FileDialog {
        title: qsTr("Save code as")
        fileMode: FileDialog.SaveFile
        onAccepted: root.chat.transcript.saveCode(root.row, selectedFile)
    }
}
