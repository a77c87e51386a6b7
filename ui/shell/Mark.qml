// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// A conversation's colour, or the emoji that stands for it. Nothing without a mark.
Item {
    id: root

    property string mark
    readonly property bool isColor: Theme.markNames.indexOf(root.mark) >= 0

    implicitWidth: Theme.iconSmall
    implicitHeight: Theme.iconSmall
    visible: root.mark !== ""
    Accessible.ignored: true

    Rectangle {
        anchors.centerIn: parent
        width: Theme.gap(2.5)
        height: width
        radius: width / 2
        visible: root.isColor
        color: Theme.markColor(root.mark)
    }
    Text {
        anchors.centerIn: parent
        visible: !root.isColor
        text: root.isColor ? "" : root.mark
        font.pixelSize: Theme.fontSmall
        color: Theme.text
        textFormat: Text.PlainText
    }
}
