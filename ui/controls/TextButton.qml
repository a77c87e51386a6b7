// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A button with words. `prominent` marks the one action of a view.
T.Button {
    id: root

    property string symbol
    property bool prominent: false
    property bool quiet: false
    readonly property color ink: root.prominent ? Theme.textOnAccent : Theme.text

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlHeight, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: root.quiet ? Theme.gap(2) : Theme.gap(4)
    verticalPadding: Theme.gap(1)
    spacing: Theme.gap(2)
    opacity: root.enabled ? 1 : Theme.opacityDisabled
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    font.pixelSize: Theme.fontMedium
    Accessible.name: root.text
    Keys.onPressed: event => Enter.press(root, event)

    contentItem: RowLayout {
        spacing: root.spacing

        Icon {
            visible: root.symbol !== ""
            source: root.symbol === "" ? "" : "qrc:/icons/" + root.symbol + ".svg"
            color: root.ink
        }
        Text {
            Layout.fillWidth: true
            text: root.text
            font: root.font
            color: root.ink
            elide: Text.ElideRight
            horizontalAlignment: root.symbol === "" ? Text.AlignHCenter : Text.AlignLeft
            textFormat: Text.PlainText
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.prominent ? (root.hovered ? Theme.accentHover : Theme.accent)
                              : root.down ? Theme.pressedFill
                                          : root.hovered ? Theme.hoverFill
                                                         : root.quiet ? "transparent" : Theme.surfaceRaised
        border.width: root.prominent || root.quiet ? 0 : Theme.lineWidth
        border.color: Theme.lineStrong

        Behavior on color {
            ColorAnimation {
                duration: Theme.durationFeedback
            }
        }

        FocusRing {
            shown: root.visualFocus
        }
    }
}
