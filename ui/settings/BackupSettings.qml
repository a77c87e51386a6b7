// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Copies of the conversations, and the way back to one of them.
SettingsGroup {
    id: root

    required property Backups backups

    function restoreLocked(): void {
        const words = password.text;
        password.text = "";
        root.backups.restoreLocked(root.backups.lockedName, words);
    }

    place: "backups"
    title: qsTr("Backups")
    words: qsTr("copy, restore, safety")

    SettingRow {
        title: qsTr("Keep a copy every day")
        description: qsTr("On this computer, also before Hearth changes the format. Copies hold what was deleted since.")
        settings: root.settings
        names: ["backsUp"]

        Toggle {
            text: qsTr("Keep a copy every day")
            checked: root.settings.backsUp
            onToggled: root.settings.backsUp = checked
        }
    }
    SettingRow {
        title: qsTr("Copies to keep")
        settings: root.settings
        names: ["backupsKept"]

        NumberBox {
            label: qsTr("Copies to keep")
            from: 1
            to: 60
            value: root.settings.backupsKept
            onValueModified: root.settings.backupsKept = value
        }
    }
    SettingRow {
        title: qsTr("Make a copy now")

        TextButton {
            objectName: "makeBackup"
            enabled: !root.backups.isBusy
            text: root.backups.isBusy ? qsTr("Working…") : qsTr("Make a copy")
            onClicked: root.backups.make()
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: root.backups.error !== ""
        tone: Banner.Tone.Negative
        message: root.backups.error
    }
    Banner {
        Layout.fillWidth: true
        visible: root.backups.canTakeBack
        tone: Banner.Tone.Warning
        message: qsTr("The conversations that a restored copy replaced are still there.")

        TextButton {
            objectName: "takeBack"
            enabled: !root.backups.isBusy
            text: qsTr("Exchange them again")
            onClicked: root.backups.takeBack()
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: root.backups.lockedName !== ""
        message: qsTr("This copy was locked with another password.")

        InputField {
            id: password

            objectName: "backupPassword"
            label: qsTr("Password of the copy")
            placeholderText: label
            isSecret: true
            onAccepted: root.restoreLocked()
        }
        TextButton {
            objectName: "restoreLocked"
            enabled: password.text !== "" && !root.backups.isBusy
            text: qsTr("Restore")
            onClicked: root.restoreLocked()
        }
    }
    Repeater {
        model: root.backups.entries

        RowLayout {
            id: entry

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.gap(2)

            Label {
                Layout.fillWidth: true
                text: entry.modelData.time
            }
            Label {
                text: entry.modelData.size
                muted: true
            }
            TextButton {
                objectName: "restoreBackup"
                quiet: true
                enabled: !root.backups.isBusy
                text: qsTr("Restore")
                Accessible.name: qsTr("Restore the copy of %1").arg(entry.modelData.time)
                onClicked: root.backups.restore(entry.modelData.name)
            }
        }
    }
}
