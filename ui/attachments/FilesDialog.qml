// SPDX-License-Identifier: Apache-2.0
import QtQuick.Dialogs

import Hearth.App

// Asks for files to go with the next message.
FileDialog {
    id: root

    required property AttachmentList attachments

    title: qsTr("Attach files")
    fileMode: FileDialog.OpenFiles
    onAccepted: root.attachments.addUrls(root.selectedFiles)
}
