// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

import Hearth.Ui.Controls

// Loudness from the beginning to the end. What is taken of it, and what was played, stands out.
Item {
    id: root

    property list<real> levels // 0 … 1
    property real from: 0 // of the taken stretch, 0 … 1
    property real to: 1
    property real played: -1 // 0 … 1; -1: nothing

    implicitHeight: Theme.gap(20)

    Repeater {
        model: root.levels.length

        Rectangle {
            required property int index
            readonly property real place: (index + 0.5) / root.levels.length
            readonly property bool isTaken: place >= root.from && place <= root.to

            x: (Theme.isMirrored ? 1 - (index + 1) / root.levels.length : index / root.levels.length) * root.width
            width: Math.max(1, root.width / root.levels.length - Theme.lineWidth)
            height: Math.max(Theme.focusWidth, Math.sqrt(root.levels[index]) * root.height)
            anchors.verticalCenter: parent.verticalCenter
            radius: width / 2
            color: isTaken ? (place <= root.played ? Theme.accent : Theme.textMuted) : Theme.line
        }
    }
}
