// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Something is being written. Still, when motion is reduced.
Rectangle {
    id: root

    property bool running: true
    property int delay: 0

    implicitWidth: Theme.gap(1.75)
    implicitHeight: implicitWidth
    radius: width / 2
    color: Theme.accent

    SequentialAnimation on opacity {
        running: root.running && root.visible && !Theme.reducedMotion
        loops: Animation.Infinite

        PauseAnimation {
            duration: root.delay
        }
        NumberAnimation {
            from: 1
            to: 0.25
            duration: Theme.durationPulse / 2
            easing.type: Easing.InOutQuad
        }
        NumberAnimation {
            from: 0.25
            to: 1
            duration: Theme.durationPulse / 2
            easing.type: Easing.InOutQuad
        }
        PauseAnimation {
            duration: Theme.durationPulse / 2 - root.delay
        }
    }
}
