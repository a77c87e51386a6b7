// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// How far an export or an import is, and the way to stop it.
FloatingSurface {
    id: root

    required property ConversationExchange exchange

    objectName: "exchangeBar"
    visible: root.exchange.isRunning
    implicitWidth: row.implicitWidth + Theme.gap(6)
    implicitHeight: row.implicitHeight + Theme.gap(3)
    Accessible.role: Accessible.Pane
    Accessible.name: root.exchange.status

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: Theme.gap(3)

        ProgressLine {
            Layout.preferredWidth: Theme.gap(16)
            visible: root.exchange.progress >= 0
            value: Math.max(0, root.exchange.progress)
            label: root.exchange.status
        }
        Label {
            text: root.exchange.status
            wrapMode: Text.NoWrap
        }
        TextButton {
            objectName: "cancelExchange"
            quiet: true
            text: qsTr("Stop")
            onClicked: root.exchange.cancel()
        }
    }
}
