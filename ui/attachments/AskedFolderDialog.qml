// SPDX-License-Identifier: Apache-2.0
import QtQuick.Dialogs

import Hearth.App

// Asks for the folder that the next message asks about.
FolderDialog {
    id: root

    required property AttachmentList attachments

    title: qsTr("Ask about a folder")
    onAccepted: root.attachments.addUrls([root.selectedFolder])
}
