// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

import Hearth.App

// Asks for the file to import from or to export to. Made when first asked for.
Item {
    id: root

    required property PresetList presets
    property real presetId: 0
    property string fileName

    function importFile(): void {
        opener.active = true;
        (opener.item as FileDialog).open();
    }

    function exportFile(presetId: real, name: string): void {
        root.presetId = presetId;
        root.fileName = name.replace(/[\/\\:*?"<>|]/g, "-") + ".json";
        saver.active = true;
        const dialog = saver.item as FileDialog;
        dialog.selectedFile = dialog.currentFolder + "/" + encodeURIComponent(root.fileName);
        dialog.open();
    }

    visible: false

    Loader {
        id: opener

        active: false
        sourceComponent: FileDialog {
            title: qsTr("Import")
            nameFilters: [qsTr("Hearth's files (*.json)"), qsTr("All files (*)")]
            onAccepted: root.presets.importFrom(selectedFile)
        }
    }
    Loader {
        id: saver

        active: false
        sourceComponent: FileDialog {
            title: qsTr("Export")
            fileMode: FileDialog.SaveFile
            defaultSuffix: "json"
            nameFilters: [qsTr("Hearth's files (*.json)")]
            onAccepted: root.presets.exportTo(selectedFile, root.presetId)
        }
    }
}
