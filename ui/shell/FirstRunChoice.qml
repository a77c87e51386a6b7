// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.Ui.Controls

// One of the ways to begin: a card that is pressed.
T.AbstractButton {
    id: root

    required property string title
    required property string about
    property bool prominent: false

    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.gap(5)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: root.title
    Accessible.description: root.about
    Keys.onPressed: event => Enter.press(root, event)

    contentItem: ColumnLayout {
        spacing: Theme.gap(1)

        Label {
            Layout.fillWidth: true
            text: root.title
            strong: true
            color: root.prominent ? Theme.accent : Theme.text
            font.pixelSize: Theme.fontBody
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            text: root.about
            muted: true
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.surfaceRaised
        border.width: Theme.lineWidth
        border.color: root.prominent ? Theme.accent : Theme.line

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.pressed ? Theme.pressedFill : root.hovered ? Theme.hoverFill : "transparent"
        }
        FocusRing {
            shown: root.visualFocus
        }
    }
}
