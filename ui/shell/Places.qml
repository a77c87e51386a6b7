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

    required property PageArea page
    required property ExchangeArea exchangeArea
    readonly property App.Application application: root.page.application
    readonly property App.ChatController chat: root.page.chat
    readonly property string place: root.page.place

    sourceComponent: root.place === "" ? null : ({
            "models": models,
            "agent": agent,
            "guide": guide,
            "presets": presets
        })[root.place.split("/")[0]] ?? settings
    onLoaded: (item as FocusScope).forceActiveFocus(Qt.OtherFocusReason)

    Component {
        id: settings

        SettingsPage {
            focus: true
            application: root.application
            chat: root.chat
            section: root.place.split("/")[1] ?? ""
            hasTray: root.page.hasTray
            sidebarHidden: root.page.sidebarHidden
            onSidebarRequested: root.page.sidebarRequested()
            onCloseRequested: root.page.show("")
            onSectionRequested: place => root.page.show("settings/" + place)
            onExportRequested: root.exchangeArea.exportSome([], "")
            onImportRequested: root.exchangeArea.importFiles()
            onImportFolderRequested: root.exchangeArea.importFolder()
            onGuideRequested: root.page.show("guide")
            onPresetsRequested: root.page.show("presets")
        }
    }
    Component {
        id: agent

        AgentPage {
            focus: true
            agents: root.application.agents
            model: root.application.model
            engines: root.application.engines
            sidebarHidden: root.page.sidebarHidden
            onSidebarRequested: root.page.sidebarRequested()
            onCloseRequested: root.page.show("")
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
            sidebarHidden: root.page.sidebarHidden
            onSidebarRequested: root.page.sidebarRequested()
            onCloseRequested: root.page.show("")
            onOpenFileRequested: root.page.openModelFile()
        }
    }
    Component {
        id: presets

        PresetsPage {
            focus: true
            assistants: root.application.assistants
            prompts: root.application.prompts
            settings: root.application.settings
            sidebarHidden: root.page.sidebarHidden
            onSidebarRequested: root.page.sidebarRequested()
            onCloseRequested: root.page.show("")
        }
    }
    Component {
        id: guide

        GuidePage {
            focus: true
            guide: root.application.guide
            chat: root.chat
            sidebarHidden: root.page.sidebarHidden
            onSidebarRequested: root.page.sidebarRequested()
            onCloseRequested: root.page.show("")
        }
    }
}
