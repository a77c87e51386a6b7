// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A key or a chord as it is printed on a keyboard.
Rectangle {
    id: root

    required property string keys

    implicitWidth: label.implicitWidth + Theme.gap(3)
    implicitHeight: label.implicitHeight + Theme.gap(1)
    radius: Theme.radiusControl
    color: Theme.surfaceSunken
    border.width: Theme.lineWidth
    border.color: Theme.line

    Label {
        id: label

        anchors.centerIn: parent
        text: root.keys
        muted: true
        font.pixelSize: Theme.fontSmall
    }
}
