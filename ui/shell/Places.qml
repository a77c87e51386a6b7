// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

import Hearth.App as App
import Hearth.Ui.Agent
import Hearth.Ui.Guide
import Hearth.Ui.Models
import Hearth.Ui.Presets
import Hearth.Ui.Settings

// What can stand where the conversation is. Made when it is shown, gone when it is left.
Loader {
    id: root

    required property App.Application application
    required property App.ChatController chat // of the window
    required property string place
    required property bool sidebarHidden
    required property ExchangeArea exchangeArea
    property bool hasTray: false

    signal sidebarRequested
    signal placeRequested(place: string)
    signal openModelRequested

    objectName: "placeLoader"
    sourceComponent: ({
            "models": models,
            "agent": agent,
            "guide": guide,
            "presets": presets
        })[root.place.split("/")[0]] ?? settings
    onLoaded: (item as FocusScope).forceActiveFocus(Qt.TabFocusReason)

    Component {
        id: settings

        SettingsPage {
            focus: true
            application: root.application
            chat: root.chat
            section: root.place.split("/")[1] ?? ""
            hasTray: root.hasTray
            sidebarHidden: root.sidebarHidden
            onSidebarRequested: root.sidebarRequested()
            onCloseRequested: root.placeRequested("")
            onSectionRequested: place => root.placeRequested("settings/" + place)
            onExportRequested: root.exchangeArea.exportSome([], "")
            onImportRequested: root.exchangeArea.importFiles()
            onImportFolderRequested: root.exchangeArea.importFolder()
            onGuideRequested: root.placeRequested("guide")
            onPresetsRequested: root.placeRequested("presets")
        }
    }
    Component {
        id: agent

        AgentPage {
            focus: true
            agents: root.application.agents
            model: root.application.model
            engines: root.application.engines
            sidebarHidden: root.sidebarHidden
            onSidebarRequested: root.sidebarRequested()
            onCloseRequested: root.placeRequested("")
        }
    }
    Component {
        id: models

        ModelsPage {
            focus: true
            library: root.application.library
            store: root.application.store
            model: root.application.model
            planner: root.application.planner
            choices: root.application.modelChoices
            comparison: root.application.comparison
            sidebarHidden: root.sidebarHidden
            onSidebarRequested: root.sidebarRequested()
            onCloseRequested: root.placeRequested("")
            onOpenFileRequested: root.openModelRequested()
        }
    }
    Component {
        id: presets

        PresetsPage {
            focus: true
            assistants: root.application.assistants
            prompts: root.application.prompts
            settings: root.application.settings
            sidebarHidden: root.sidebarHidden
            onSidebarRequested: root.sidebarRequested()
            onCloseRequested: root.placeRequested("")
        }
    }
    Component {
        id: guide

        GuidePage {
            focus: true
            guide: root.application.guide
            chat: root.chat
            sidebarHidden: root.sidebarHidden
            onSidebarRequested: root.sidebarRequested()
            onCloseRequested: root.placeRequested("")
        }
    }
}
