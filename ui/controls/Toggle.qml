// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// On or off. `text` is its name; the words beside it are the form's.
T.Switch {
    id: root

    implicitWidth: Theme.gap(10)
    implicitHeight: Theme.gap(6)
    opacity: root.enabled ? 1 : Theme.opacityDisabled
    focusPolicy: Qt.TabFocus
    Accessible.name: root.text
    Keys.onPressed: event => Enter.press(root, event)

    indicator: Rectangle {
        width: root.width
        height: root.height
        radius: height / 2
        color: root.checked ? Theme.accent : Theme.surfaceSunken
        border.width: root.checked ? 0 : Theme.lineWidth
        border.color: Theme.textMuted

        Rectangle {
            readonly property real travel: parent.width - width - 2 * y

            x: y + travel * (root.mirrored ? 1 - root.visualPosition : root.visualPosition)
            y: Theme.gap(0.75)
            width: height
            height: parent.height - 2 * y
            radius: height / 2
            color: root.checked ? Theme.textOnAccent : Theme.textMuted

            Behavior on x {
                NumberAnimation {
                    duration: Theme.durationMove
                    easing.type: Easing.OutCubic
                }
            }
        }
        FocusRing {
            shown: root.visualFocus
            radius: height / 2
        }
    }
}
