// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.Ui.Controls

// One setting: its name, a sentence about it, its control at the end.
RowLayout {
    id: root

    required property string title
    property string description

    Layout.fillWidth: true
    spacing: Theme.gap(6)

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap(0.5)

        Label {
            Layout.fillWidth: true
            text: root.title
        }
        Label {
            Layout.fillWidth: true
            visible: root.description !== ""
            text: root.description
            muted: true
            font.pixelSize: Theme.fontSmall
        }
    }
}
