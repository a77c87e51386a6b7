// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// The ground of everything that floats: raised, with a hairline and a soft shadow in steps
// (a blurred shadow needs a shader, which the software renderer lacks).
Rectangle {
    id: root

    radius: Theme.radiusCard
    color: Theme.surfaceRaised
    border.width: Theme.lineWidth
    border.color: Theme.line

    Repeater {
        model: 6

        Rectangle {
            required property int index

            anchors.fill: parent
            anchors.margins: -(index + 1) * Theme.gap(0.5)
            anchors.topMargin: -index * Theme.gap(0.25)
            anchors.bottomMargin: -(index + 2) * Theme.gap(0.5)
            z: -1
            radius: root.radius + (index + 1) * Theme.gap(0.5)
            color: Theme.shadow
        }
    }
}
