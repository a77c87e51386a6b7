// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// The assistants or the prompts, with what makes more of them.
ColumnLayout {
    id: root

    required property PresetList presets
    required property string title
    required property string words // what they are for
    required property string newText
    required property string symbol
    required property string kind // in the names of its buttons, for tests

    signal editRequested(preset: var)

    Layout.fillWidth: true
    spacing: Theme.gap(3)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap(2)

        Heading {
            Layout.fillWidth: true
            text: root.title
        }
        TextButton {
            objectName: root.kind + "Import"
            quiet: true
            text: qsTr("Import…")
            Accessible.name: qsTr("%1: %2").arg(root.title).arg(text)
            onClicked: dialogs.importFile()
        }
        TextButton {
            objectName: root.kind + "Export"
            quiet: true
            enabled: root.presets.count > 0
            text: qsTr("Export all…")
            Accessible.name: qsTr("%1: %2").arg(root.title).arg(text)
            onClicked: dialogs.exportFile(0, root.title)
        }
        TextButton {
            objectName: root.kind + "New"
            symbol: "new"
            text: root.newText
            onClicked: root.editRequested(root.presets.preset(0))
        }
    }
    Label {
        Layout.fillWidth: true
        text: root.words
        muted: true
        font.pixelSize: Theme.fontSmall
    }
    Repeater {
        model: root.presets

        PresetRow {
            Layout.fillWidth: true
            symbol: root.symbol
            onEditRequested: root.editRequested(root.presets.preset(presetId))
            onDuplicateRequested: root.presets.duplicate(presetId)
            onExportRequested: dialogs.exportFile(presetId, name)
            onRemoveRequested: root.presets.remove(presetId)
        }
    }
    PresetDialogs {
        id: dialogs

        presets: root.presets
    }
}
