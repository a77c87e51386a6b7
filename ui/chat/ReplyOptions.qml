// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// How the next message alone is answered: a button, and a card with thinking and sampling.
IconButton {
    id: root

    required property NextReply next
    readonly property var shown: ({
            "thinking": root.next.thinking,
            "thoughtTokens": root.next.thoughtTokens,
            "maxTokens": root.next.maxTokens,
            "temperature": root.next.temperature,
            "topP": root.next.topP,
            "topK": root.next.topK,
            "minP": root.next.minP,
            "repetitionPenalty": root.next.repetitionPenalty,
            "seed": root.next.seed
        })

    function toggle(): void {
        loader.active = true; // most messages are sent without it
        const card = loader.item as Popover;
        if (card.visible)
            card.close();
        else
            card.open();
    }

    objectName: "replyOptions"
    implicitWidth: Theme.controlSmall + Theme.gap(1)
    implicitHeight: implicitWidth
    iconSize: Theme.iconSmall
    symbol: "dial"
    checked: root.next.isChanged
    text: root.next.isChanged ? qsTr("How this message is answered: changed") : qsTr("How this message is answered")
    keys: qsTr("Ctrl+Shift+O")
    onClicked: root.toggle()
    Accessible.onPressAction: root.clicked()

    Loader {
        id: loader

        anchors.fill: parent
        active: false
        sourceComponent: Popover {
            id: card

            objectName: "replyOptionsCard"
            name: qsTr("How this message is answered")
            x: Theme.isMirrored ? 0 : root.width - width
            y: -height - Theme.gap(2)
            width: Theme.cardWidth

            contentItem: ScrollColumn {
                spacing: Theme.gap(3)

                Heading {
                    Layout.fillWidth: true
                    text: card.name
                }
                Label {
                    Layout.fillWidth: true
                    text: qsTr("For the next message only. Its reply keeps this when it is written again.")
                    muted: true
                    font.pixelSize: Theme.fontSmall
                }
                ReplyChoiceRows {
                    Layout.fillWidth: true
                    choices: root.next.choices
                    shown: root.shown
                    onChosen: (name, value) => root.next.choose(name, value)
                    onCleared: name => root.next.clear(name)
                }
                TextButton {
                    objectName: "resetOptions"
                    enabled: root.next.isChanged
                    symbol: "undo"
                    text: qsTr("Back to what is set")
                    onClicked: root.next.reset()
                }
            }
        }
    }
}
