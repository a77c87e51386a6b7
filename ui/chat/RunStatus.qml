// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// What the running reply is doing: reading the prompt with its progress, or writing with its speed.
// While none runs, what the draft costs.
RowLayout {
    id: root

    required property ChatController chat

    spacing: Theme.gap(2)

    Item {
        Layout.fillWidth: true
    }
    ProgressLine {
        Layout.preferredWidth: Theme.gap(16)
        visible: root.chat.isRunning && root.chat.progress >= 0 && root.chat.progress < 1
        value: Math.max(0, root.chat.progress)
        label: qsTr("Reading the prompt")
    }
    TextButton {
        objectName: "answerNow"
        visible: root.chat.canAnswerNow
        text: qsTr("Answer now")
        onClicked: root.chat.answerNow()
    }
    Label {
        objectName: "draftCost"
        Layout.fillWidth: true
        Layout.maximumWidth: Math.min(Math.ceil(implicitWidth), Theme.cardWidth)
        visible: !root.chat.isRunning && text !== ""
        text: root.chat.cost.words
        muted: true
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    Label {
        Layout.fillWidth: true
        Layout.maximumWidth: Math.min(Math.ceil(implicitWidth), Theme.cardWidth)
        visible: root.chat.isRunning
        text: root.chat.isStopping ? qsTr("Stopping") : root.chat.speed !== "" ? root.chat.speed : root.chat.status
        muted: true
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
}
