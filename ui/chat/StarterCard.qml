// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.Ui.Controls

// Says what the built-in model is and leads to a real one.
Rectangle {
    id: root

    signal modelsRequested

    implicitHeight: row.implicitHeight + Theme.gap(6)
    radius: Theme.radiusCard
    color: Theme.surfaceSunken

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.gap(3)
        anchors.leftMargin: Theme.gap(4)
        spacing: Theme.gap(4)

        Label {
            Layout.fillWidth: true
            text: qsTr("You are talking to Hearth Starter, a small built-in demonstration. A full Gemma 4 answers anything, and runs here too.")
            muted: true
        }
        TextButton {
            objectName: "getModel"
            text: qsTr("Get a full model")
            prominent: true
            onClicked: root.modelsRequested()
        }
    }
}
