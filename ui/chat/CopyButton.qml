// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// Copies and says so for a moment.
IconButton {
    id: root

    required property string what
    property bool isDone: false

    signal copyRequested

    implicitWidth: Theme.controlSmall
    implicitHeight: Theme.controlSmall
    iconSize: Theme.iconSmall
    symbol: root.isDone ? "check" : "copy"
    tint: root.isDone ? Theme.positive : Theme.textMuted
    text: root.isDone ? qsTr("Copied") : root.what
    onClicked: {
        root.copyRequested();
        root.isDone = true;
        timer.restart();
        root.Accessible.announce(qsTr("Copied"));
    }

    Timer {
        id: timer

        interval: Theme.durationCopied
        onTriggered: root.isDone = false
    }
}
