// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A card that floats beside the control it belongs to and closes by itself.
T.Popup {
    id: root

    required property string name

    margins: Theme.gap(2)
    padding: Theme.gap(4)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    focus: true
    modal: true // Tab stays in it: left open behind the focus, Esc would not reach it any more
    dim: false
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    background: FloatingSurface {
        Accessible.role: Accessible.Dialog
        Accessible.name: root.name
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.durationFeedback
            easing.type: Easing.OutCubic
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            to: 0
            duration: Theme.durationFeedback
        }
    }
}
