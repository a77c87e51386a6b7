// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// Thin, widens under the pointer; hidden while everything fits.
T.ScrollBar {
    id: root

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.gap(0.5)
    visible: root.policy !== T.ScrollBar.AlwaysOff && root.size < 1
    minimumSize: orientation === Qt.Horizontal ? height / Math.max(width, 1) : width / Math.max(height, 1)
    hoverEnabled: true
    Accessible.name: qsTr("Scroll bar")

    contentItem: Rectangle {
        implicitWidth: root.interactive ? Theme.gap(2) : Theme.gap(1)
        implicitHeight: root.interactive ? Theme.gap(2) : Theme.gap(1)
        radius: Math.min(width, height) / 2
        color: root.pressed || root.hovered ? Theme.textMuted : Theme.lineStrong
        opacity: root.active || root.hovered || root.policy === T.ScrollBar.AlwaysOn ? 1 : 0.5

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.durationFeedback
            }
        }
    }
}
