// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Asks for the passwords that a change of the lock needs, and tells beforehand what it means.
Dialog {
    id: root

    enum Task {
        TurnOn,
        Change,
        TurnOff
    }

    required property AppLock lock
    property int task: LockDialog.Task.TurnOn
    property string problem
    readonly property bool asksOld: root.task !== LockDialog.Task.TurnOn
    readonly property bool asksNew: root.task !== LockDialog.Task.TurnOff
    readonly property bool isComplete: (!root.asksOld || oldField.text !== "") && (!root.asksNew || (newField.text !== "" && againField.text !== ""))

    component Words: Label {
        Layout.fillWidth: true
        Layout.preferredWidth: 0 // wraps instead of widening the dialog
    }
    component PasswordField: InputField {
        Layout.fillWidth: true
        placeholderText: label
        isSecret: true
        onAccepted: root.carryOut()
    }

    function ask(task: int): void {
        root.task = task;
        root.forget();
        root.open();
        (root.asksOld ? oldField : newField).forceActiveFocus(Qt.TabFocusReason);
    }

    function forget(): void {
        root.problem = "";
        oldField.text = "";
        newField.text = "";
        againField.text = "";
    }

    function carryOut(): void {
        if (!root.isComplete)
            return;
        if (root.task === LockDialog.Task.TurnOn)
            root.problem = root.lock.turnOn(newField.text, againField.text);
        else if (root.task === LockDialog.Task.Change)
            root.problem = root.lock.change(oldField.text, newField.text, againField.text);
        else
            root.problem = root.lock.turnOff(oldField.text);
        if (root.problem === "")
            root.close();
    }

    objectName: "lockDialog"
    title: root.task === LockDialog.Task.TurnOn ? qsTr("Lock Hearth with a password")
                                                : root.task === LockDialog.Task.Change ? qsTr("Change the password") : qsTr("Remove the password")
    onClosed: root.forget()

    Words {
        visible: root.task === LockDialog.Task.TurnOn
        text: qsTr("Encrypted: conversations with their titles, drafts, the search index, attached files, the index of folders, and the backups that Hearth made.")
    }
    Words {
        visible: root.task === LockDialog.Task.TurnOn
        text: qsTr("Not encrypted: settings with your own instructions, names of models and folders, what agents did in folders, the list of connections, files you exported, databases set aside as damaged. What was on the disk before may be found there until it is overwritten, and memory can be written to the swap space while Hearth is open.")
        muted: true
    }
    Words {
        visible: root.asksNew
        text: qsTr("Nobody can recover a lost password. Write it down in a safe place.")
        color: Theme.warning
    }
    Words {
        visible: root.task === LockDialog.Task.TurnOff
        text: qsTr("The conversations, attached files and backups are written to the disk unencrypted.")
    }
    PasswordField {
        id: oldField

        objectName: "oldPassword"
        visible: root.asksOld
        label: qsTr("Password now")
    }
    PasswordField {
        id: newField

        objectName: "newPassword"
        visible: root.asksNew
        label: root.task === LockDialog.Task.Change ? qsTr("New password") : qsTr("Password")
    }
    PasswordField {
        id: againField

        objectName: "passwordAgain"
        visible: root.asksNew
        label: qsTr("The same once more")
    }
    Words {
        objectName: "lockDialogProblem"
        visible: text !== ""
        text: root.problem
        color: Theme.negative
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Words {
        text: qsTr("Hearth closes the conversations, writes everything anew and opens them again.")
        muted: true
        font.pixelSize: Theme.fontSmall
    }

    actions: [
        TextButton {
            objectName: "carryOutLock"
            prominent: true
            enabled: root.isComplete
            text: root.task === LockDialog.Task.TurnOn ? qsTr("Encrypt and lock")
                                                       : root.task === LockDialog.Task.Change ? qsTr("Change the password") : qsTr("Decrypt")
            onClicked: root.carryOut()
        }
    ]
}
