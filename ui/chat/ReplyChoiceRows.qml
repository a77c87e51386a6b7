// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.Ui.Controls

// How a reply is made: thinking, its limit, and how the next word is chosen. What is not in
// `choices` shows what holds without them.
ColumnLayout {
    id: root

    required property var choices // name -> value, of what is chosen
    required property var shown // the same names, with what holds

    signal chosen(name: string, value: var)
    signal cleared(name: string)

    function has(name: string): bool {
        return root.choices[name] !== undefined;
    }

    spacing: Theme.gap(2)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap(2)

        Label {
            Layout.fillWidth: true
            text: qsTr("Thinking")
            font.pixelSize: Theme.fontSmall
            muted: !root.has("thinking")
        }
        Toggle {
            objectName: "choiceThinking"
            text: qsTr("Thinking")
            checked: root.shown.thinking
            onToggled: root.chosen("thinking", checked)
        }
        OptionClear {
            title: qsTr("Thinking")
            isChosen: root.has("thinking")
            onClicked: root.cleared("thinking")
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap(2)

        Label {
            Layout.fillWidth: true
            text: qsTr("Longest thought, in tokens")
            font.pixelSize: Theme.fontSmall
            muted: !root.has("thoughtTokens")
        }
        NumberBox {
            objectName: "choiceThought"
            Layout.preferredWidth: Theme.formWidth * 0.8
            label: qsTr("Longest thought, in tokens")
            zeroText: qsTr("No limit")
            to: 131072
            stepSize: 128
            value: root.shown.thoughtTokens
            onValueModified: root.chosen("thoughtTokens", value)
        }
        OptionClear {
            title: qsTr("Longest thought, in tokens")
            isChosen: root.has("thoughtTokens")
            onClicked: root.cleared("thoughtTokens")
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap(2)

        Label {
            Layout.fillWidth: true
            text: qsTr("Longest reply, in tokens")
            font.pixelSize: Theme.fontSmall
            muted: !root.has("maxTokens")
        }
        NumberBox {
            objectName: "choiceReply"
            Layout.preferredWidth: Theme.formWidth * 0.8
            label: qsTr("Longest reply, in tokens")
            zeroText: qsTr("No limit")
            to: 131072
            stepSize: 256
            value: root.shown.maxTokens
            onValueModified: root.chosen("maxTokens", value)
        }
        OptionClear {
            title: qsTr("Longest reply, in tokens")
            isChosen: root.has("maxTokens")
            onClicked: root.cleared("maxTokens")
        }
    }
    OptionSlider {
        title: qsTr("Temperature")
        to: 2
        value: root.shown.temperature
        isChosen: root.has("temperature")
        onChosen: value => root.chosen("temperature", value)
        onCleared: root.cleared("temperature")
    }
    OptionSlider {
        title: qsTr("Top-p")
        value: root.shown.topP
        isChosen: root.has("topP")
        onChosen: value => root.chosen("topP", value)
        onCleared: root.cleared("topP")
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap(2)

        Label {
            Layout.fillWidth: true
            text: qsTr("Top-k")
            font.pixelSize: Theme.fontSmall
            muted: !root.has("topK")
        }
        NumberBox {
            Layout.preferredWidth: Theme.formWidth * 0.8
            label: qsTr("Top-k")
            zeroText: qsTr("All")
            to: 1000
            value: root.shown.topK
            onValueModified: root.chosen("topK", value)
        }
        OptionClear {
            title: qsTr("Top-k")
            isChosen: root.has("topK")
            onClicked: root.cleared("topK")
        }
    }
    OptionSlider {
        title: qsTr("Min-p")
        value: root.shown.minP
        isChosen: root.has("minP")
        onChosen: value => root.chosen("minP", value)
        onCleared: root.cleared("minP")
    }
    OptionSlider {
        objectName: "choicePenalty"
        title: qsTr("Repetition penalty")
        from: 1
        to: 2
        value: root.shown.repetitionPenalty
        isChosen: root.has("repetitionPenalty")
        onChosen: value => root.chosen("repetitionPenalty", value)
        onCleared: root.cleared("repetitionPenalty")
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap(2)

        Label {
            Layout.fillWidth: true
            text: qsTr("Seed")
            font.pixelSize: Theme.fontSmall
            muted: !root.has("seed")
        }
        InputField {
            Layout.preferredWidth: Theme.formWidth * 0.8
            label: qsTr("Seed")
            placeholderText: qsTr("New each time")
            text: root.shown.seed
            validator: RegularExpressionValidator {
                regularExpression: /[0-9]{0,19}/
            }
            onTextEdited: root.chosen("seed", text)
        }
        OptionClear {
            title: qsTr("Seed")
            isChosen: root.has("seed")
            onClicked: root.cleared("seed")
        }
    }
}
