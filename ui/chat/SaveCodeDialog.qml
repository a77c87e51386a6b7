// SPDX-License-Identifier: Apache-2.0
import QtQuick.Dialogs

import Hearth.App

// Asks where a block of code is to be written.
FileDialog {
    id: root

    required property ChatController chat
    property int row: -1

    function ask(row: int): void {
        root.row = row;
        root.open();
    }

    title: qsTr("Save code as")
    fileMode: FileDialog.SaveFile
    onAccepted: root.chat.transcript.saveCode(root.row, root.selectedFile)
}
