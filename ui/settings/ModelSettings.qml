// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// What the model may use of this machine. Takes effect when the model is loaded again.
SettingsGroup {
    id: root

    required property ModelController model
    required property DeviceChoice devices
    property bool needsReload: false

    place: "model"
    title: qsTr("Model")
    Component.onCompleted: root.devices.refresh()

    SettingRow {
        title: qsTr("Compute on")
        description: qsTr("Where models are computed. When a graphics device cannot go on, the processor takes over.") + (root.devices.remark === "" ? "" : "\n" + root.devices.remark)
        settings: root.settings
        names: ["device"]

        ChoiceBox {
            objectName: "device"
            implicitWidth: Theme.formWidth * 1.6 // names of devices are long
            label: qsTr("Compute on")
            model: root.devices.names
            currentIndex: root.devices.current
            onModelChanged: currentIndex = Qt.binding(() => root.devices.current) // new names begin at the first
            onActivated: index => {
                root.devices.current = index;
                root.needsReload = true;
            }
        }
    }
    SettingRow {
        title: qsTr("Context size")
        description: qsTr("How many tokens of a conversation the model sees. More needs more memory. What was chosen for one model on the page of models goes before it.")
        settings: root.settings
        names: ["contextLength"]

        NumberBox {
            label: qsTr("Context size in tokens")
            zeroText: qsTr("The model's own")
            to: 262144
            stepSize: 1024
            value: root.settings.contextLength
            onValueModified: {
                root.settings.contextLength = value;
                root.needsReload = true;
            }
        }
    }
    SettingRow {
        title: qsTr("Threads")
        description: qsTr("How many processor cores write the reply.")
        settings: root.settings
        names: ["threads"]

        NumberBox {
            label: qsTr("Threads")
            zeroText: qsTr("Automatic")
            to: 256
            value: root.settings.threads
            onValueModified: {
                root.settings.threads = value;
                root.needsReload = true;
            }
        }
    }
    SettingRow {
        title: qsTr("Free the memory after minutes")
        description: qsTr("A model that was not used for so long leaves the memory. It comes back by itself when you write, and goes on where it was.")
        settings: root.settings
        names: ["restMinutes"]

        NumberBox {
            objectName: "restMinutes"
            label: qsTr("Free the memory after minutes")
            zeroText: qsTr("Never")
            to: 1440
            stepSize: 5
            value: root.settings.restMinutes
            onValueModified: root.settings.restMinutes = value
        }
    }
    TextButton {
        objectName: "reloadModel"
        visible: root.needsReload && root.model.state === ModelController.State.Ready
        text: qsTr("Load the model again to apply")
        symbol: "regenerate"
        prominent: true
        onClicked: {
            root.needsReload = false;
            root.model.reload();
        }
    }
}
