// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// A model of the catalogue: what it is good for, whether it fits, its download.
Rectangle {
    id: root

    required property ModelStore store
    required property int index
    required property string name
    required property string about
    required property string sizeText
    required property int fit
    required property string fitText
    required property int state
    required property real progress
    required property string progressText
    required property string error
    required property bool isRecommended
    required property int variant
    readonly property bool isActive: [ModelStore.State.Looking, ModelStore.State.Downloading,
        ModelStore.State.Verifying].includes(root.state)
    readonly property list<string> variants: root.store.variants(root.index)
    readonly property bool isHeld: root.state === ModelStore.State.Paused

    implicitHeight: column.implicitHeight + Theme.gap(8)
    radius: Theme.radiusCard
    color: Theme.surfaceRaised
    border.width: Theme.lineWidth
    border.color: root.isRecommended ? Theme.accent : Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.description: [root.about, root.fitText, root.progressText, root.error].filter(words => words !== "").join(" ")

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap(4)
        spacing: Theme.gap(2)

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap(3)

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.gap(0.5)

                RowLayout {
                    spacing: Theme.gap(2)

                    Heading {
                        text: root.name
                    }
                    Label {
                        visible: root.isRecommended
                        text: qsTr("Recommended for this computer")
                        color: Theme.accent
                        font.pixelSize: Theme.fontSmall
                    }
                }
                Label {
                    Layout.fillWidth: true
                    text: root.about
                    muted: true
                }
                FitLabel {
                    Layout.fillWidth: true
                    fit: root.fit
                    text: qsTr("%1 to download").arg(root.sizeText) + " · " + root.fitText
                }
            }
            ChoiceBox {
                objectName: "variant"
                visible: root.variants.length > 1
                label: qsTr("Quantisation of %1").arg(root.name)
                model: root.variants
                currentIndex: root.variant
                onActivated: index => root.store.choose(root.index, index)
            }
            TextButton {
                objectName: "download"
                visible: !root.isActive && root.state !== ModelStore.State.Present
                text: root.isHeld ? qsTr("Go on") : root.error !== "" ? qsTr("Try again") : qsTr("Download")
                prominent: root.isRecommended
                Accessible.name: qsTr("%1: %2").arg(text).arg(root.name)
                onClicked: root.store.download(root.index)
            }
            TextButton {
                objectName: "pause"
                visible: root.isActive
                text: qsTr("Pause")
                Accessible.name: qsTr("%1: %2").arg(text).arg(root.name)
                onClicked: root.store.pause(root.index)
            }
            TextButton {
                objectName: "use"
                visible: root.state === ModelStore.State.Present
                text: qsTr("Use")
                prominent: true
                Accessible.name: qsTr("%1: %2").arg(text).arg(root.name)
                onClicked: root.store.use(root.index)
            }
        }
        ProgressLine {
            Layout.fillWidth: true
            visible: root.isActive || root.isHeld
            value: root.progress
            label: qsTr("Download of %1").arg(root.name)
        }
        RowLayout {
            Layout.fillWidth: true
            visible: root.isActive || root.isHeld || root.state === ModelStore.State.Failed
            spacing: Theme.gap(2)

            Label {
                Layout.fillWidth: true
                text: root.progressText
                muted: true
                font.pixelSize: Theme.fontSmall
            }
            TextButton {
                objectName: "cancelDownload"
                text: qsTr("Cancel")
                quiet: true
                onClicked: root.store.cancel(root.index)
            }
        }
        Label {
            Layout.fillWidth: true
            visible: root.error !== ""
            text: root.error
            color: Theme.negative
            font.pixelSize: Theme.fontSmall
        }
    }
}
