// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// Asks for files to go with the next message, for a folder to ask about or for a picture of the
// screen.
IconButton {
    id: root

    required property AttachmentList attachments
    required property DesktopPortals portals

    function choose(): void {
        dialog.made().open();
    }

    objectName: "attach"
    symbol: "attach"
    text: qsTr("Attach files or a folder")
    keys: qsTr("Ctrl+O")
    onClicked: menu.open()
    Accessible.onPressAction: root.clicked()

    function chooseFolder(): void {
        folderDialog.made().open();
    }

    PopupMenu {
        id: menu

        objectName: "attachMenu"
        y: -height - Theme.gap(1) // as high as it turns out to be: one entry may not be there
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
        MenuAction {
            objectName: "takeScreenshot"
            shown: root.portals.hasScreenshots
            symbol: "picture"
            text: qsTr("Take a screenshot…")
            onTriggered: root.portals.takeScreenshot(root.attachments)
        }
    }
    Later {
        id: folderDialog

        file: Qt.resolvedUrl("AskedFolderDialog.qml")
        given: ({
                "attachments": root.attachments
            })
    }
    Later {
        id: dialog

        file: Qt.resolvedUrl("FilesDialog.qml")
        given: ({
                "attachments": root.attachments
            })
    }
}
