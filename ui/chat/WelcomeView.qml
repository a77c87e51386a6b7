// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// What stands on the page while there is nothing to read: no model, one that loads, one that failed.
ColumnLayout {
    id: root

    required property ModelController model
    readonly property bool isLoading: model.state === ModelController.State.Loading
    readonly property bool hasFailed: model.state === ModelController.State.Failed

    signal openRequested
    signal modelsRequested

    spacing: Theme.gap(4)

    Image {
        Layout.preferredWidth: Theme.markSize
        Layout.preferredHeight: Theme.markSize
        Layout.leftMargin: -Theme.markSize / 16 // the mark stands inset in its square
        source: "qrc:/hearth.svg"
        sourceSize: Qt.size(Theme.markSize * 2, Theme.markSize * 2)
        Accessible.ignored: true
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("Hearth")
        font.pixelSize: Theme.fontDisplay
    }
    Label {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.cardWidth + Theme.formWidth / 2
        text: qsTr("Talk to a language model that runs on this computer. Open a Gemma 4 file in GGUF format to begin. "
                   + "Everything stays here: nothing is sent anywhere.")
        font.pixelSize: Theme.fontBody
        lineHeight: Theme.lineHeight
    }
    Banner {
        Layout.fillWidth: true
        visible: root.hasFailed
        tone: Banner.Tone.Negative
        message: root.model.error
    }
    ModelProgress {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.cardWidth
        visible: root.isLoading
        model: root.model
    }
    TextButton {
        objectName: "welcomeModels"
        visible: !root.isLoading
        text: qsTr("Get a model")
        symbol: "model"
        onClicked: root.modelsRequested()
    }
    TextButton {
        objectName: "openModel"
        visible: !root.isLoading
        text: root.hasFailed ? qsTr("Open another model file") : qsTr("Open a model file")
        symbol: "open"
        prominent: true
        onClicked: root.openRequested()
    }
    RecentModels {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.cardWidth + Theme.formWidth / 2
        Layout.leftMargin: -Theme.gap(2)
        model: root.model
        visible: !root.isLoading && root.model.recentPaths.length > 0
    }
}
