// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// Three dots in turn: work goes on and its end is unknown.
Row {
    id: root

    property bool running: true

    spacing: Theme.gap(1)
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Working")

    Repeater {
        model: 3

        PulseDot {
            required property int index

            running: root.running
            delay: index * Theme.durationPulse / 6
        }
    }
}
