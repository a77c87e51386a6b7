// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A button that shows an icon only; `text` is its name and its hint.
T.Button {
    id: root

    property string symbol
    property string keys
    property int iconSize: Theme.iconSize
    property color tint: root.enabled ? (root.checked ? Theme.accent : Theme.textMuted) : Theme.textMuted
    property real corner: Theme.radiusControl
    property bool wasClicked: false // what it opened must not be covered by its hint

    implicitWidth: Theme.controlHeight
    implicitHeight: Theme.controlHeight
    opacity: root.enabled ? 1 : Theme.opacityDisabled
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.name: root.text
    onHoveredChanged: root.wasClicked = false
    onPressed: root.wasClicked = true
    Keys.onPressed: event => Enter.press(root, event)

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            size: root.iconSize
            source: root.symbol === "" ? "" : "qrc:/icons/" + root.symbol + ".svg"
            color: root.hovered && !root.checked ? Theme.text : root.tint
        }
    }
    background: Rectangle {
        radius: root.corner
        color: root.down ? Theme.pressedFill : root.hovered ? Theme.hoverFill
                                                            : root.checked ? Theme.selectedFill : "transparent"

        Behavior on color {
            ColorAnimation {
                duration: Theme.durationFeedback
            }
        }

        FocusRing {
            shown: root.visualFocus
            radius: root.corner + Theme.focusWidth
        }
    }

    Loader {
        active: root.hovered
        anchors.fill: parent
        sourceComponent: Hint {
            text: root.keys === "" ? root.text : qsTr("%1 (%2)").arg(root.text).arg(root.keys)
            visible: root.text !== "" && !root.wasClicked
        }
    }
}
