// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

import Hearth.App

// Asks for a model file. Made when first asked for, which keeps the start of the program quick.
Loader {
    id: root

    required property ModelController model

    function open(): void {
        root.active = true;
        (root.item as FileDialog).open();
    }

    active: false
    sourceComponent: FileDialog {
        title: qsTr("Open a model file")
        currentFolder: root.model.folder
        nameFilters: [qsTr("Models (*.gguf)"), qsTr("All files (*)")]
        onAccepted: root.model.open(selectedFile)
    }
}
