// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Shows where the keyboard is. Lies just outside of the item it is a child of.
Rectangle {
    id: root

    property bool shown: false
    property int inset: -Theme.focusWidth

    anchors.fill: parent
    anchors.margins: root.inset
    visible: root.shown
    radius: Theme.radiusControl + Theme.focusWidth
    color: "transparent"
    border.width: Theme.focusWidth
    border.color: Theme.accent
}
