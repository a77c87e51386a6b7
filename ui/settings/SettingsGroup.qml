// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.Ui.Controls

// A titled card of settings.
ColumnLayout {
    id: root

    required property string title
    default property alias rows: column.data

    Layout.fillWidth: true
    spacing: Theme.gap(2)

    Heading {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap(1)
        text: root.title
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: column.implicitHeight + Theme.gap(10)
        radius: Theme.radiusCard
        color: Theme.surfaceRaised
        border.width: Theme.lineWidth
        border.color: Theme.line

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: Theme.gap(5)
            spacing: Theme.gap(5)
        }
    }
}
