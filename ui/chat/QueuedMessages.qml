// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// What is sent when the reply that runs is complete, each with a way back into the composer.
ColumnLayout {
    id: root

    required property ChatController chat

    visible: root.chat.queued.length > 0
    spacing: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Waiting messages")

    Repeater {
        model: root.chat.queued

        RowLayout {
            id: row

            required property string modelData
            required property int index

            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap(2)
            spacing: Theme.gap(2)

            Label {
                Layout.fillWidth: true
                text: qsTr("Next: %1").arg(row.modelData.replace(/\s+/g, " "))
                muted: true
                font.pixelSize: Theme.fontSmall
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
            IconButton {
                objectName: "unqueue"
                implicitWidth: Theme.controlSmall
                implicitHeight: Theme.controlSmall
                iconSize: Theme.iconSmall
                symbol: "close"
                text: qsTr("Do not send; back to the composer")
                onClicked: root.chat.unqueue(row.index)
            }
        }
    }
}
