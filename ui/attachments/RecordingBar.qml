// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// What the microphone hears while it records: loudness, length and cost; or why it does not.
RowLayout {
    id: root

    required property Microphone microphone
    readonly property string words: qsTr("%1 · %n tokens", "", root.microphone.tokens).arg(Clock.words(root.microphone.seconds))
    readonly property bool isNeeded: root.microphone.isRecording || root.microphone.problem !== ""

    visible: root.isNeeded
    spacing: Theme.gap(3)

    Icon {
        Layout.leftMargin: Theme.gap(2)
        size: Theme.iconSmall
        source: root.microphone.isRecording ? "qrc:/icons/microphone.svg" : "qrc:/icons/warning.svg"
        color: root.microphone.isRecording ? Theme.accent : Theme.warning
    }
    Waveform {
        objectName: "heard"
        Layout.fillWidth: true
        implicitHeight: Theme.gap(8)
        visible: root.microphone.isRecording
        levels: root.microphone.levels
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("What the microphone hears")
    }
    Label {
        objectName: "recordingWords"
        Layout.fillWidth: !root.microphone.isRecording
        text: root.microphone.isRecording ? root.words : root.microphone.problem
        muted: root.microphone.isRecording
        font.pixelSize: Theme.fontSmall
        Accessible.role: root.microphone.isRecording ? Accessible.StaticText : Accessible.AlertMessage
        Accessible.name: text
    }
    TextButton {
        objectName: "endRecording"
        visible: root.microphone.isRecording
        symbol: "stop"
        text: qsTr("Done")
        onClicked: root.microphone.stop()
    }
    IconButton {
        objectName: "cancelRecording"
        symbol: "close"
        text: root.microphone.isRecording ? qsTr("Forget the recording") : qsTr("Close")
        onClicked: root.microphone.cancel()
    }
}
