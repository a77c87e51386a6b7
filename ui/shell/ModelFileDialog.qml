// SPDX-License-Identifier: Apache-2.0
import QtQuick.Dialogs

import Hearth.App

// Asks for a model file.
FileDialog {
    id: root

    required property ModelController model

    title: qsTr("Open a model file")
    currentFolder: root.model.folder
    nameFilters: [qsTr("Models (*.gguf)"), qsTr("All files (*)")]
    onAccepted: root.model.open(root.selectedFile)
}
