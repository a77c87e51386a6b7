// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

import Hearth.App
import Hearth.Ui.Controls

// Asks for files to go with the next message, or for a folder to ask about. The dialogs are made
// when first asked for.
IconButton {
    id: root

    required property AttachmentList attachments

    function choose(): void {
        dialog.active = true;
        (dialog.item as FileDialog).open();
    }

    objectName: "attach"
    symbol: "attach"
    text: qsTr("Attach files or a folder")
    keys: qsTr("Ctrl+O")
    onClicked: menu.popup(root, 0, -menu.implicitHeight - Theme.gap(1))
    Accessible.onPressAction: root.clicked()

    function chooseFolder(): void {
        folderDialog.active = true;
        (folderDialog.item as FolderDialog).open();
    }

    PopupMenu {
        id: menu

        objectName: "attachMenu"
        title: root.text

        MenuAction {
            objectName: "attachFiles"
            symbol: "attach"
            text: qsTr("Attach files…")
            onTriggered: root.choose()
        }
        MenuAction {
            objectName: "askFolder"
            symbol: "folder"
            text: qsTr("Ask about a folder…")
            onTriggered: root.chooseFolder()
        }
    }
    Loader {
        id: folderDialog

        active: false
        sourceComponent: FolderDialog {
            title: qsTr("Ask about a folder")
            onAccepted: root.attachments.addUrls([selectedFolder])
        }
    }
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
