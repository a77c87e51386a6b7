// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// What the model may use of this machine. Takes effect when the model is loaded again.
SettingsGroup {
    id: root

    required property Settings settings
    required property ModelController model
    property bool isChanged: false

    title: qsTr("Model")

    SettingRow {
        title: qsTr("Context size")
        description: qsTr("How many tokens of a conversation the model sees. More needs more memory.")

        NumberBox {
            label: qsTr("Context size in tokens")
            zeroText: qsTr("The model's own")
            to: 262144
            stepSize: 1024
            value: root.settings.contextLength
            onValueModified: {
                root.settings.contextLength = value;
                root.isChanged = true;
            }
        }
    }
    SettingRow {
        title: qsTr("Threads")
        description: qsTr("How many processor cores write the reply.")

        NumberBox {
            label: qsTr("Threads")
            zeroText: qsTr("Automatic")
            to: 256
            value: root.settings.threads
            onValueModified: {
                root.settings.threads = value;
                root.isChanged = true;
            }
        }
    }
    TextButton {
        objectName: "reloadModel"
        visible: root.isChanged && root.model.state === ModelController.State.Ready
        text: qsTr("Load the model again to apply")
        symbol: "regenerate"
        prominent: true
        onClicked: {
            root.isChanged = false;
            root.model.reload();
        }
    }
}
