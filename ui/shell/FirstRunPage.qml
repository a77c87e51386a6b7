// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQml
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// The first page of all: three ways to begin, no wizard. The built-in model loads behind it meanwhile.
FocusScope {
    id: root

    required property ModelStore store

    signal startRequested
    signal modelsRequested
    signal openRequested

    component Offer: QtObject {
        required property string name
        required property string sizeText
        required property bool isRecommended
    }

    // What the models page would recommend.
    function offerWords(): string {
        for (let i = 0; i < offers.count; ++i) {
            const offer = offers.objectAt(i) as Offer;
            if (offer?.isRecommended)
                return qsTr("%1 suits this computer best: %2 to download, which goes on where it stopped. Other sizes are there, too.").arg(offer.name).arg(offer.sizeText);
        }
        return qsTr("Shows which of the models fits the memory here, with its size. The download goes on where it stopped.");
    }

    objectName: "firstRunPage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Welcome to Hearth")

    Instantiator {
        id: offers

        model: root.store
        delegate: Offer {}
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Flickable {
        id: flick

        anchors.fill: parent
        contentHeight: Math.max(height, column.implicitHeight + Theme.gap(12))
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: SlimScrollBar {}

        ColumnLayout {
            id: column

            anchors.centerIn: parent
            width: Math.min(Theme.columnWidth, flick.width - Theme.gap(12))
            spacing: Theme.gap(4)

            Heading {
                Layout.fillWidth: true
                text: qsTr("Welcome to Hearth")
                font.pixelSize: Theme.fontDisplay
            }
            Label {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.gap(2)
                text: qsTr("Everything stays on this computer. Nothing is sent anywhere.")
                muted: true
                font.pixelSize: Theme.fontBody
            }
            FirstRunChoice {
                objectName: "startNow"
                Layout.fillWidth: true
                focus: true
                prominent: true
                title: qsTr("Start now")
                about: qsTr("With the small model that is built in. It is a demonstration: it answers simple questions at once.")
                onClicked: root.startRequested()
            }
            FirstRunChoice {
                objectName: "getGemma"
                Layout.fillWidth: true
                title: qsTr("Get Gemma 4 for this machine")
                about: root.offerWords()
                onClicked: root.modelsRequested()
            }
            FirstRunChoice {
                objectName: "openFile"
                Layout.fillWidth: true
                title: qsTr("Open a file")
                about: qsTr("A Gemma 4 model in GGUF format that lies on this computer already.")
                onClicked: root.openRequested()
            }
        }
    }
}
