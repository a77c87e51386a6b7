// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Where everything lies and how much room it takes.
SettingsGroup {
    id: root

    required property Records records

    place: "storage"
    title: qsTr("Storage")
    words: qsTr("disk, size, data folder, location, where, move")
    Component.onCompleted: root.records.refresh()

    SettingRow {
        title: qsTr("Folder")
        description: root.records.folder

        TextButton {
            objectName: "openFolder"
            text: qsTr("Show")
            Accessible.name: qsTr("Show the folder in the file manager")
            onClicked: Qt.openUrlExternally(root.records.folderUrl)
        }
        TextButton {
            id: moveFolder

            objectName: "moveFolder"
            visible: root.records.move.canMove
            enabled: root.records.move.state === DataMove.State.Idle || root.records.move.state === DataMove.State.Offered
            text: qsTr("Move…")
            Accessible.name: qsTr("Move everything to another folder")
            onClicked: folder.choose(visualFocus)
        }
    }
    DataFolder {
        id: folder

        Layout.fillWidth: true
        records: root.records
        onFinished: moveFolder.forceActiveFocus(Qt.TabFocusReason)
    }
    Repeater {
        model: root.records.sizes

        RowLayout {
            id: entry

            required property var modelData

            Layout.fillWidth: true

            Label {
                Layout.fillWidth: true
                text: entry.modelData.what
            }
            Label {
                text: entry.modelData.size
                muted: true
            }
        }
    }
    KeptTurns {
        records: root.records
    }
}
