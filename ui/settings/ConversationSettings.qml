// SPDX-License-Identifier: Apache-2.0
import Hearth.App
import Hearth.Ui.Controls

// Conversations as files: in from other programs, out for everybody.
SettingsGroup {
    id: root

    required property ConversationExchange exchange

    signal exportRequested
    signal importRequested
    signal importFolderRequested

    place: "conversations"
    title: qsTr("Conversations")

    SettingRow {
        title: qsTr("Titles by the model")
        description: qsTr("Once a conversation has a reply and nothing else runs, the model names it. Titles that you gave stay.")
        settings: root.settings
        names: ["makesTitles"]

        Toggle {
            objectName: "makesTitles"
            text: qsTr("Titles by the model")
            checked: root.settings.makesTitles
            onToggled: root.settings.makesTitles = checked
        }
    }
    SettingRow {
        title: qsTr("Find by meaning, too")
        description: qsTr("While nothing else runs, the model reads folders that you ask about, which takes about a second a page and power. Questions then also find passages that say it in other words, if the model proves able to tell that.")
        settings: root.settings
        names: ["findsByMeaning"]

        Toggle {
            objectName: "findsByMeaning"
            text: qsTr("Find by meaning, too")
            checked: root.settings.findsByMeaning
            onToggled: root.settings.findsByMeaning = checked
        }
    }
    SettingRow {
        title: qsTr("Export")
        description: qsTr("All conversations as Markdown, HTML, PDF or JSON. The menu of the list exports single ones.")

        TextButton {
            objectName: "exportAll"
            enabled: !root.exchange.isRunning
            text: qsTr("Export all…")
            onClicked: root.exportRequested()
        }
    }
    SettingRow {
        title: qsTr("Import")
        description: qsTr("From Hearth, ChatGPT, LM Studio, GPT4All, Jan and the web UI of llama.cpp.")

        TextButton {
            objectName: "importFiles"
            enabled: !root.exchange.isRunning
            text: qsTr("Files…")
            onClicked: root.importRequested()
        }
        TextButton {
            objectName: "importFolder"
            enabled: !root.exchange.isRunning
            text: qsTr("A folder…")
            onClicked: root.importFolderRequested()
        }
    }
}
