// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// A model on its way into memory.
ColumnLayout {
    id: root

    required property ModelController model

    spacing: Theme.gap(2)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap(2)

        Label {
            Layout.fillWidth: true
            text: root.model.name === "" ? qsTr("Loading the model") : qsTr("Loading %1").arg(root.model.name)
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
        TextButton {
            objectName: "cancelLoading"
            text: qsTr("Cancel")
            quiet: true
            onClicked: root.model.cancelLoading()
        }
    }
    ProgressLine {
        Layout.fillWidth: true
        value: root.model.progress
        label: qsTr("Loading")
    }
    Label {
        Layout.fillWidth: true
        text: root.model.progressText
        muted: true
        font.pixelSize: Theme.fontSmall
    }
}
