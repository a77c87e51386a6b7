// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Engines elsewhere that a conversation can be given to; none of them by itself.
SettingsGroup {
    id: root

    required property RemoteEngines engines

    place: "engines"
    title: qsTr("Engines elsewhere")
    words: qsTr("remote, server, vLLM, llama-server, Ollama, OpenAI, address, key")

    SettingRow {
        title: qsTr("For models that outgrow this computer")
        description: qsTr("A conversation that you give to such an engine is sent there, with its files and pictures. No conversation goes there by itself, and tools always run here.")

        TextButton {
            objectName: "addEngine"
            text: qsTr("Add an engine…")
            onClicked: dialog.edit(({}))
        }
    }
    Repeater {
        model: root.engines.engines

        SettingRow {
            id: entry

            required property var modelData

            title: entry.modelData.name
            description: qsTr("%1 at %2").arg(entry.modelData.model).arg(entry.modelData.address)

            TextButton {
                objectName: "editEngine"
                quiet: true
                text: qsTr("Change…")
                Accessible.name: qsTr("Change %1").arg(entry.modelData.name)
                onClicked: dialog.edit(entry.modelData)
            }
            TextButton {
                objectName: "removeEngine"
                quiet: true
                text: qsTr("Remove")
                Accessible.name: qsTr("Remove %1").arg(entry.modelData.name)
                onClicked: root.engines.remove(entry.modelData.id)
            }
        }
    }
    Banner {
        objectName: "engineBanner"
        Layout.fillWidth: true
        visible: root.engines.problem !== "" && !dialog.visible
        tone: Banner.Tone.Negative
        message: root.engines.problem
    }
    EngineDialog {
        id: dialog

        engines: root.engines
    }
}
