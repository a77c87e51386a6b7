// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// A password for the conversations, and what it does and does not protect.
SettingsGroup {
    id: root

    required property AppLock lock

    place: "lock"
    title: qsTr("Lock")
    words: qsTr("password, encryption, encrypted, privacy, SQLCipher")

    SettingRow {
        title: qsTr("Lock Hearth with a password")
        description: !root.lock.canLock
                     ? qsTr("This Hearth was built without SQLCipher and cannot encrypt. The encryption of your disk protects the conversations while the computer is off.")
                     : root.lock.isOn ? qsTr("The conversations are encrypted. Without the password nobody can open them: not you, and nobody who could help you.")
                                      : qsTr("Encrypts the conversations with a password, which Hearth then asks for when it starts. A lost password cannot be recovered.")

        TextButton {
            objectName: "turnLockOn"
            visible: !root.lock.isOn
            enabled: root.lock.canLock
            text: qsTr("Set a password…")
            onClicked: dialog.ask(LockDialog.Task.TurnOn)
        }
        TextButton {
            objectName: "changeLock"
            visible: root.lock.isOn
            text: qsTr("Change it…")
            onClicked: dialog.ask(LockDialog.Task.Change)
        }
        TextButton {
            objectName: "turnLockOff"
            visible: root.lock.isOn
            text: qsTr("Remove it…")
            onClicked: dialog.ask(LockDialog.Task.TurnOff)
        }
    }
    SettingRow {
        isShown: root.lock.isOn
        title: qsTr("Lock by itself after minutes")
        description: qsTr("Without a key or a click, and not while something runs. Locking closes the conversations and the model; a reply that is being written ends where it is.")
        settings: root.settings
        names: ["lockMinutes"]

        NumberBox {
            objectName: "lockMinutes"
            label: qsTr("Lock by itself after minutes")
            from: 0
            to: 240
            zeroText: qsTr("Never")
            value: root.settings.lockMinutes
            onValueModified: root.settings.lockMinutes = value
        }
    }
    SettingRow {
        isShown: root.lock.isOn
        title: qsTr("Lock now")

        TextButton {
            objectName: "lockNow"
            symbol: "lock"
            text: qsTr("Lock now")
            onClicked: root.lock.lockNow()
        }
    }
    LockDialog {
        id: dialog

        lock: root.lock
    }
}
