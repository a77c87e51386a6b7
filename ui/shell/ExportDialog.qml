// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Asks in which format and where conversations are exported. Those of the list that are chosen, or all.
Dialog {
    id: root

    required property ConversationExchange exchange
    property var ids: [] // empty: all
    property string name
    readonly property bool isOne: root.ids.length === 1
    readonly property bool asJson: format.currentIndex === ConversationExchange.Format.Json
    readonly property bool toFolder: !root.isOne && !root.asJson
    readonly property list<string> explanations: [
        qsTr("What you see, as text that any editor opens. Attached files stay here."),
        qsTr("What you see, as a page for a browser. Attached files stay here."),
        qsTr("What you see, on pages to print or send. Attached files stay here."),
        qsTr("Everything: all branches, thoughts, settings and attached files. Hearth can import it again. Files over 64 MB stay here, and what would make more than 256 MB of files for one conversation.")
    ]

    function ask(ids: var, name: string): void {
        root.ids = ids;
        root.name = name;
        root.open();
        format.forceActiveFocus(Qt.TabFocusReason);
    }

    function choosePlace(): void {
        root.close();
        if (root.toFolder) {
            folderLoader.active = true;
            (folderLoader.item as FolderDialog).open();
        } else {
            fileLoader.active = true;
            const dialog = fileLoader.item as FileDialog;
            dialog.selectedFile = root.exchange.proposedFile(root.isOne ? root.name : "Hearth", format.currentIndex);
            dialog.open();
        }
    }

    objectName: "exportDialog"
    title: root.ids.length === 0 ? qsTr("Export all conversations")
                                 : qsTr("Export %n conversation(s)", "", root.ids.length)

    ChoiceBox {
        id: format

        objectName: "exportFormat"
        Layout.fillWidth: true
        label: qsTr("Format")
        model: [qsTr("Markdown"), qsTr("HTML"), qsTr("PDF"), qsTr("JSON")]
    }
    Label {
        objectName: "exportExplanation"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.cardWidth
        text: root.explanations[format.currentIndex] ?? ""
        muted: true
        font.pixelSize: Theme.fontSmall
    }
    Loader {
        id: fileLoader

        active: false
        sourceComponent: FileDialog {
            title: qsTr("Export")
            fileMode: FileDialog.SaveFile
            onAccepted: root.exchange.exportTo(root.ids, format.currentIndex, selectedFile)
        }
    }
    Loader {
        id: folderLoader

        active: false
        sourceComponent: FolderDialog {
            title: qsTr("Export to a folder")
            onAccepted: root.exchange.exportTo(root.ids, format.currentIndex, selectedFolder)
        }
    }
    actions: [
        TextButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        },
        TextButton {
            objectName: "choosePlace"
            prominent: true
            text: root.toFolder ? qsTr("Choose a folder…") : qsTr("Choose a place…")
            onClicked: root.choosePlace()
        }
    ]
}
