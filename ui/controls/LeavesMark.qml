// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// Says that something leaves this computer, or has left it. Never to be missed: icon, word, colour.
RowLayout {
    id: root

    required property string words

    spacing: Theme.gap(2)

    Icon {
        size: Theme.iconSmall
        source: "qrc:/icons/link.svg"
        color: Theme.warning
    }
    Label {
        objectName: "leavesWords"
        Layout.fillWidth: true
        text: root.words
        color: Theme.warning
        strong: true
        font.pixelSize: Theme.fontSmall
    }
}
