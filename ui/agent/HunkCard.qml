// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.Ui.Controls

// One hunk of a change. Accepted ones fold to a line.
Rectangle {
    id: root

    required property var modelData
    required property bool canTakeBack
    readonly property bool isAccepted: root.modelData.accepted

    signal accepted
    signal takenBack

    implicitHeight: column.implicitHeight + Theme.gap(4)
    radius: Theme.radiusControl
    color: Theme.surfaceSunken

    ColumnLayout {
        id: column

        x: Theme.gap(2)
        y: Theme.gap(2)
        width: parent.width - 2 * x
        spacing: Theme.gap(2)

        DiffView {
            Layout.fillWidth: true
            visible: !root.isAccepted
            lines: root.isAccepted ? [] : root.modelData.lines
            html: root.isAccepted ? [] : root.modelData.html
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap(2)

            Label {
                Layout.fillWidth: true
                text: root.isAccepted ? qsTr("Accepted: %1").arg(root.modelData.lines[0]) : ""
                muted: true
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                font.pixelSize: Theme.fontSmall
            }
            TextButton {
                objectName: "takeBackHunk"
                visible: !root.isAccepted
                enabled: root.canTakeBack
                text: qsTr("Take back")
                symbol: "undo"
                onClicked: root.takenBack()
            }
            TextButton {
                objectName: "acceptHunk"
                visible: !root.isAccepted
                text: qsTr("Accept")
                onClicked: root.accepted()
            }
        }
    }
}
