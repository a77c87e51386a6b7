// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// Begins a recording for the next message, and ends it. There only where the model hears.
IconButton {
    id: root

    required property AttachmentList attachments
    readonly property Microphone microphone: root.attachments.microphone

    objectName: "microphone"
    visible: root.microphone.isAvailable && (root.attachments.canHear || root.microphone.isRecording)
    symbol: root.microphone.isRecording ? "stop" : "microphone"
    tint: root.microphone.isRecording ? Theme.accent : Theme.textMuted
    text: root.microphone.isRecording ? qsTr("End the recording") : qsTr("Record with the microphone")
    onClicked: root.microphone.isRecording ? root.microphone.stop() : root.microphone.start()
    Accessible.onPressAction: root.clicked()
}
