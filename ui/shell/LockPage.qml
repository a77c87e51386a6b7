// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App as App
import Hearth.Ui.Controls

// Asks for the password; shows what is done to the conversations while they are written anew.
FocusScope {
    id: root

    required property App.AppLock lock
    readonly property bool asks: !root.lock.isWorking && !root.lock.canGoOn

    function unlock(): void {
        const password = field.text;
        field.text = "";
        root.lock.unlock(password);
    }

    objectName: "lockPage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Hearth is locked")
    onAsksChanged: {
        if (root.asks)
            field.forceActiveFocus();
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(Theme.px(360), parent.width - 2 * Theme.gap(6))
        spacing: Theme.gap(4)

        Icon {
            Layout.alignment: Qt.AlignHCenter
            source: "qrc:/icons/lock.svg"
            size: Theme.px(36)
            color: Theme.textMuted
        }
        Heading {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.lock.isWorking ? qsTr("One moment") : root.lock.isOn ? qsTr("Hearth is locked") : qsTr("Hearth is not locked")
            font.pixelSize: Theme.fontTitle
        }
        InputField {
            id: field

            objectName: "lockPassword"
            Layout.fillWidth: true
            visible: root.asks
            enabled: root.lock.secondsLeft === 0
            focus: true
            label: qsTr("Password")
            placeholderText: qsTr("Password")
            isSecret: true
            onAccepted: root.unlock()
            onEnabledChanged: {
                if (enabled)
                    forceActiveFocus();
            }
        }
        TextButton {
            objectName: "unlock"
            Layout.fillWidth: true
            visible: root.asks
            enabled: field.enabled && field.text !== ""
            prominent: true
            text: qsTr("Unlock")
            onClicked: root.unlock()
        }
        WaitDots {
            Layout.alignment: Qt.AlignHCenter
            visible: root.lock.isWorking
        }
        Label {
            objectName: "lockWords"
            Layout.fillWidth: true
            visible: root.lock.isWorking
            horizontalAlignment: Text.AlignHCenter
            text: root.lock.words
            muted: true
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Label {
            objectName: "lockProblem"
            Layout.fillWidth: true
            visible: root.lock.problem !== "" && !root.lock.isWorking
            horizontalAlignment: Text.AlignHCenter
            text: root.lock.problem
            color: Theme.negative
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Label {
            objectName: "lockWait"
            Layout.fillWidth: true
            visible: root.lock.secondsLeft > 0
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("The next try is possible in %n second(s).", "", root.lock.secondsLeft)
            muted: true
        }
        TextButton {
            objectName: "goOn"
            Layout.fillWidth: true
            visible: root.lock.canGoOn
            prominent: true
            text: qsTr("Open the conversations")
            onClicked: root.lock.goOn()
        }
    }
}
