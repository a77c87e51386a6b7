// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Hearth.Ui.Controls

// The stretch of a recording that is taken: where it begins and where it ends.
T.RangeSlider {
    id: root

    component Handle: Rectangle {
        property bool isPressed: false
        property bool isFocused: false
        property string name
        property real seconds

        y: root.topPadding + (root.availableHeight - height) / 2
        width: Theme.gap(4.5)
        height: width
        radius: width / 2
        color: isPressed ? Theme.accentHover : Theme.accent
        border.width: isFocused ? Theme.focusWidth : 0
        border.color: Theme.text
        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("%1: %2").arg(name).arg(Clock.words(seconds))
    }

    objectName: "stretch"
    implicitHeight: Theme.controlSmall
    focusPolicy: Qt.TabFocus
    snapMode: T.RangeSlider.NoSnap

    background: Rectangle {
        x: root.leftPadding
        y: (root.height - height) / 2
        width: root.availableWidth
        height: Theme.gap(1)
        radius: height / 2
        color: Theme.lineStrong

        Rectangle {
            x: Math.min(root.first.visualPosition, root.second.visualPosition) * parent.width
            width: Math.abs(root.second.visualPosition - root.first.visualPosition) * parent.width
            height: parent.height
            radius: parent.radius
            color: Theme.accent
        }
    }
    first.handle: Handle {
        x: root.leftPadding + root.first.visualPosition * (root.availableWidth - width)
        isPressed: root.first.pressed
        isFocused: activeFocus
        name: qsTr("Beginning")
        seconds: root.first.value
    }
    second.handle: Handle {
        x: root.leftPadding + root.second.visualPosition * (root.availableWidth - width)
        isPressed: root.second.pressed
        isFocused: activeFocus
        name: qsTr("End")
        seconds: root.second.value
    }
}
