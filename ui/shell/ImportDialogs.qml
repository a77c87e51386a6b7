// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

import Hearth.App

// Asks for files, or for a folder of them, to import. Made when first asked for.
Item {
    id: root

    required property ConversationExchange exchange

    function openFiles(): void {
        files.active = true;
        (files.item as FileDialog).open();
    }

    function openFolder(): void {
        folder.active = true;
        (folder.item as FolderDialog).open();
    }

    Loader {
        id: files

        active: false
        sourceComponent: FileDialog {
            title: qsTr("Import conversations")
            fileMode: FileDialog.OpenFiles
            nameFilters: [qsTr("Conversations (*.json *.jsonl *.chat)"), qsTr("All files (*)")]
            onAccepted: root.exchange.importFrom(selectedFiles)
        }
    }
    Loader {
        id: folder

        active: false
        sourceComponent: FolderDialog {
            title: qsTr("Import a folder of conversations")
            onAccepted: root.exchange.importFrom([selectedFolder])
        }
    }
}
