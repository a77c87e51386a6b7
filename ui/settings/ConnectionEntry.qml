// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.Ui.Controls

// One connection: when, what for, with whom.
RowLayout {
    id: root

    required property var modelData
    readonly property string what: root.modelData.isRefused ? qsTr("Refused: %1").arg(root.modelData.what) : root.modelData.what

    spacing: Theme.gap(2)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %3").arg(root.modelData.time).arg(root.what).arg(root.modelData.address)

    Label {
        text: root.modelData.time
        muted: true
        font.pixelSize: Theme.fontSmall
        Accessible.ignored: true
    }
    Label {
        Layout.fillWidth: true
        text: root.what
        font.pixelSize: Theme.fontSmall
        Accessible.ignored: true
    }
    Label {
        text: root.modelData.address
        font.pixelSize: Theme.fontSmall
        Accessible.ignored: true
    }
}
