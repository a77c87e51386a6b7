// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Chat
import Hearth.Ui.Controls

// Thinking, sampling and limits of one model. Each change holds from the next reply on.
Dialog {
    id: root

    required property ModelChoices choices
    required property string name // of the model

    objectName: "answersDialog"
    title: qsTr("How %1 answers").arg(root.name)
    onOpened: rows.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)

    Flickable {
        id: flick

        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitWidth: Theme.cardWidth * 1.3
        implicitHeight: column.implicitHeight
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: SlimScrollBar {}

        ColumnLayout {
            id: column

            width: flick.width - Theme.gap(3)
            spacing: Theme.gap(3)

            Label {
                Layout.fillWidth: true
                text: qsTr("Holds wherever neither the message nor the assistant says otherwise. What is not chosen here is as the settings say.")
                muted: true
                font.pixelSize: Theme.fontSmall
            }
            ReplyChoiceRows {
                id: rows

                Layout.fillWidth: true
                choices: root.choices.choices
                shown: root.choices.shown
                onChosen: (name, value) => root.choices.choose(name, value)
                onCleared: name => root.choices.clear(name)
            }
        }
    }
    actions: [
        TextButton {
            objectName: "resetAnswers"
            quiet: true
            symbol: "undo"
            enabled: root.choices.isChanged
            text: qsTr("As for all models")
            onClicked: root.choices.reset()
        },
        TextButton {
            objectName: "recommendAnswers"
            quiet: true
            enabled: !root.choices.isRecommended
            text: qsTr("Gemma's recommended values")
            onClicked: root.choices.recommend()
        },
        TextButton {
            prominent: true
            text: qsTr("Done")
            onClicked: root.close()
        }
    ]
}
