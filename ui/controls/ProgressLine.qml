// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// How far something is. `label` is its name for screen readers.
T.ProgressBar {
    id: root

    required property string label

    implicitWidth: Theme.formWidth
    implicitHeight: Theme.gap(1)
    Accessible.name: root.label

    background: Rectangle {
        radius: height / 2
        color: Theme.line
    }
    contentItem: Item {
        Rectangle {
            anchors.left: parent.left
            width: root.position * parent.width
            height: parent.height
            radius: height / 2
            color: Theme.accent
        }
    }
}
