// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Chat
import Hearth.Ui.Controls

// The model in use, the ones used before, and a way to open another file.
Popover {
    id: root

    required property ModelController model
    required property RemoteEngines engines
    property string chosenEngine // its id; empty: this computer
    readonly property bool isReady: root.model.state === ModelController.State.Ready

    signal engineChosen(id: string)
    signal openRequested
    signal modelsRequested

    name: qsTr("Model")
    width: Theme.cardWidth
    onOpened: openButton.forceActiveFocus(Qt.TabFocusReason)

    contentItem: ScrollColumn {
        spacing: Theme.gap(3)

        RowLayout {
            Layout.fillWidth: true
            visible: root.isReady
            spacing: Theme.gap(2)

            ColumnLayout {
                spacing: 0

                Heading {
                    Layout.fillWidth: true
                    text: root.model.name
                }
                Label {
                    Layout.fillWidth: true
                    text: root.model.details
                    muted: true
                    font.pixelSize: Theme.fontSmall
                }
            }
            TextButton {
                text: qsTr("Unload")
                quiet: true
                onClicked: root.model.unload()
            }
        }
        Label {
            Layout.fillWidth: true
            objectName: "pickerRest"
            visible: root.model.isResting
            text: qsTr("It rests: its memory is free. It comes back when you write.")
            muted: true
        }
        Label {
            Layout.fillWidth: true
            visible: root.model.state === ModelController.State.NoModel
            text: qsTr("No model is open. Hearth reads Gemma 4 files in GGUF format.")
            muted: true
        }
        Banner {
            Layout.fillWidth: true
            visible: root.model.state === ModelController.State.Failed
            tone: Banner.Tone.Negative
            message: root.model.error
        }
        ModelProgress {
            Layout.fillWidth: true
            visible: root.model.isWaking || root.model.state === ModelController.State.Loading
            model: root.model
        }
        Hairline {
            Layout.fillWidth: true
            visible: elsewhere.visible
        }
        EngineChoice {
            id: elsewhere

            Layout.fillWidth: true
            Layout.leftMargin: -Theme.gap(2)
            Layout.rightMargin: -Theme.gap(2)
            engines: root.engines.engines
            chosen: root.chosenEngine
            onChosenOther: id => {
                root.engineChosen(id);
                root.close();
            }
        }
        Hairline {
            Layout.fillWidth: true
            visible: recent.visible
        }
        RecentModels {
            id: recent

            Layout.fillWidth: true
            Layout.leftMargin: -Theme.gap(2)
            Layout.rightMargin: -Theme.gap(2)
            model: root.model
            onChosen: root.close()
        }
        TextButton {
            id: openButton

            objectName: "pickerOpen"
            Layout.fillWidth: true
            text: qsTr("Open a model file")
            symbol: "open"
            onClicked: {
                root.close();
                root.openRequested();
            }
        }
        TextButton {
            objectName: "pickerModels"
            Layout.fillWidth: true
            text: qsTr("All models")
            symbol: "model"
            onClicked: {
                root.close();
                root.modelsRequested();
            }
        }
    }
}
