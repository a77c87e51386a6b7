// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// How the next word is chosen.
SettingsGroup {
    id: root

    place: "replies"
    title: qsTr("Replies")

    SliderSetting {
        title: qsTr("Temperature")
        description: qsTr("Low is predictable, high is inventive. Gemma was made for 1.")
        settings: root.settings
        names: ["temperature"]
        to: 2
        value: root.settings.temperature
        onChanged: value => root.settings.temperature = value
    }
    SliderSetting {
        title: qsTr("Top-p")
        description: qsTr("Keeps the likeliest words that together reach this share.")
        settings: root.settings
        names: ["topP"]
        value: root.settings.topP
        onChanged: value => root.settings.topP = value
    }
    SettingRow {
        title: qsTr("Top-k")
        description: qsTr("Keeps this many of the likeliest words.")
        settings: root.settings
        names: ["topK"]

        NumberBox {
            label: qsTr("Top-k")
            zeroText: qsTr("All")
            to: 1000
            value: root.settings.topK
            onValueModified: root.settings.topK = value
        }
    }
    SliderSetting {
        title: qsTr("Min-p")
        description: qsTr("Leaves out words less likely than this share of the likeliest.")
        settings: root.settings
        names: ["minP"]
        value: root.settings.minP
        onChanged: value => root.settings.minP = value
    }
    SliderSetting {
        title: qsTr("Repetition penalty")
        description: qsTr("Above 1, words that were just used become less likely.")
        settings: root.settings
        names: ["repetitionPenalty"]
        from: 1
        to: 2
        value: root.settings.repetitionPenalty
        onChanged: value => root.settings.repetitionPenalty = value
    }
    SettingRow {
        title: qsTr("Longest reply")
        description: qsTr("In tokens.")
        settings: root.settings
        names: ["maxTokens"]

        NumberBox {
            label: qsTr("Longest reply in tokens")
            zeroText: qsTr("No limit")
            to: 131072
            stepSize: 256
            value: root.settings.maxTokens
            onValueModified: root.settings.maxTokens = value
        }
    }
    SettingRow {
        title: qsTr("Seed")
        description: qsTr("The same seed and settings give the same reply.")
        settings: root.settings
        names: ["seed"]

        InputField {
            label: qsTr("Seed")
            placeholderText: qsTr("A new one each time")
            text: root.settings.seed
            validator: RegularExpressionValidator {
                regularExpression: /[0-9]{0,19}/
            }
            onEditingFinished: root.settings.seed = text
        }
    }
}
