// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One line of a PopupMenu.
T.MenuItem {
    id: root

    property string symbol
    property bool shown: true
    property bool destructive: false
    readonly property color ink: root.destructive ? Theme.negative : Theme.text

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: root.shown ? Theme.gap(8) : 0
    visible: root.shown
    horizontalPadding: Theme.gap(2.5)
    opacity: root.enabled ? 1 : Theme.opacityDisabled
    font.pixelSize: Theme.fontMedium
    Accessible.name: root.text
    Accessible.onPressAction: root.click()

    contentItem: RowLayout {
        spacing: Theme.gap(2)

        Icon {
            visible: root.symbol !== ""
            size: Theme.iconSmall
            source: root.symbol === "" ? "" : "qrc:/icons/" + root.symbol + ".svg"
            color: root.ink
        }
        Text {
            Layout.fillWidth: true
            text: root.text
            font: root.font
            color: root.ink
            elide: Text.ElideRight
            textFormat: Text.PlainText
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressedFill : root.highlighted ? Theme.hoverFill : "transparent"
    }
}
