// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// Sends; while a reply runs, stops it.
IconButton {
    id: root

    required property ChatController chat
    required property bool ready
    readonly property bool stops: root.chat.isRunning

    signal sendRequested

    objectName: "send"
    implicitWidth: Theme.controlHeight
    implicitHeight: Theme.controlHeight
    corner: height / 2
    symbol: root.stops ? "stop" : "send"
    text: root.stops ? qsTr("Stop") : qsTr("Send")
    keys: root.stops ? qsTr("Esc") : ""
    enabled: root.stops ? !root.chat.isStopping : root.ready && root.chat.canSend
    tint: root.enabled ? Theme.textOnAccent : Theme.textMuted
    onClicked: {
        if (root.stops)
            root.chat.stop();
        else
            root.sendRequested();
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            source: "qrc:/icons/" + root.symbol + ".svg"
            color: root.tint
        }
    }
    background: Rectangle {
        radius: root.corner
        color: !root.enabled ? Theme.surfaceSunken : root.hovered ? Theme.accentHover : Theme.accent

        FocusRing {
            shown: root.visualFocus
            radius: height / 2
        }
    }
}
