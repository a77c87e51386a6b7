// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A tooltip: what a control does and which keys do the same.
T.ToolTip {
    id: root

    delay: Theme.delayHint
    margins: Theme.gap(2)
    horizontalPadding: Theme.gap(2)
    verticalPadding: Theme.gap(1)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? parent.height + Theme.gap(1) : 0
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: Text {
        text: root.text
        font.pixelSize: Theme.fontSmall
        color: Theme.surface
        textFormat: Text.PlainText
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: Theme.text
    }
}
