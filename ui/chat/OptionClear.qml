// SPDX-License-Identifier: Apache-2.0
import Hearth.Ui.Controls

// Gives a choice back; keeps its place where there is none.
IconButton {
    required property string title
    required property bool isChosen

    implicitWidth: Theme.controlSmall
    implicitHeight: Theme.controlSmall
    opacity: isChosen ? 1 : 0
    enabled: isChosen
    symbol: "undo"
    iconSize: Theme.iconSmall
    text: qsTr("%1: as set").arg(title)
}
