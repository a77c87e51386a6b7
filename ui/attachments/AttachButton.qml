// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

import Hearth.App
import Hearth.Ui.Controls

// Asks for files to go with the next message. The dialog is made when first asked for.
IconButton {
    id: root

    required property AttachmentList attachments

    function choose(): void {
        dialog.active = true;
        (dialog.item as FileDialog).open();
    }

    objectName: "attach"
    symbol: "attach"
    text: qsTr("Attach files")
    keys: qsTr("Ctrl+O")
    onClicked: root.choose()

    Loader {
        id: dialog

        active: false
        sourceComponent: FileDialog {
            title: qsTr("Attach files")
            fileMode: FileDialog.OpenFiles
            onAccepted: root.attachments.addUrls(selectedFiles)
        }
    }
}
