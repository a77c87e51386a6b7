// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// Chooses a number by hand. `label` is its name for screen readers.
T.Slider {
    id: root

    required property string label

    implicitWidth: Theme.formWidth
    implicitHeight: Theme.controlSmall
    focusPolicy: Qt.TabFocus
    Accessible.name: root.label

    background: Rectangle {
        x: root.leftPadding
        y: (root.height - height) / 2
        width: root.availableWidth
        height: Theme.gap(1)
        radius: height / 2
        color: Theme.lineStrong

        Rectangle {
            anchors.left: parent.left
            width: root.position * parent.width
            height: parent.height
            radius: parent.radius
            color: Theme.accent
        }
    }
    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: (root.height - height) / 2
        width: Theme.gap(4.5)
        height: width
        radius: width / 2
        color: Theme.surfaceRaised
        border.width: Theme.focusWidth
        border.color: Theme.accent

        FocusRing {
            shown: root.visualFocus
            radius: height / 2
        }
    }
}
