// SPDX-License-Identifier: Apache-2.0
import QtQml

import Hearth.App as App
import Hearth.Ui.Controls

// What the command palette offers: [words, keys, function] each.
QtObject {
    id: root

    required property WindowActs acts
    readonly property App.Application application: root.acts.application
    readonly property App.ChatController chat: root.acts.chat
    readonly property App.Settings settings: root.acts.settings
    readonly property PageArea page: root.acts.page
    readonly property var promptCommands: root.application.prompts.count < 0 ? [] : root.application.prompts.matching("").map(
                                              prompt => [qsTr("Prompt: %1").arg(prompt.title), "/", () => root.page.usePrompt(prompt.presetId)])
    readonly property var list: [
        [qsTr("New conversation"), qsTr("Ctrl+N"), () => root.acts.startConversation()],
        [qsTr("New tab"), qsTr("Ctrl+T"), () => root.acts.openTab()],
        [qsTr("Close the tab"), qsTr("Ctrl+W"), () => root.acts.closeTab()],
        [qsTr("Next tab"), qsTr("Ctrl+Tab"), () => root.acts.stepTab(1)],
        [qsTr("Previous tab"), qsTr("Ctrl+Shift+Tab"), () => root.acts.stepTab(-1)],
        [qsTr("New window"), qsTr("Ctrl+Shift+N"), () => root.application.windows.open(0)],
        [qsTr("This conversation in a new window"), "", () => root.acts.openElsewhere()],
        [qsTr("Quick question"), "", () => root.acts.quickRequested()],
        [qsTr("Search all conversations"), qsTr("Ctrl+Shift+F"), () => root.acts.search()],
        [qsTr("Find in this conversation"), qsTr("Ctrl+F"), () => root.page.find()],
        [qsTr("Archive"), "", () => root.acts.showShelf(App.ConversationListModel.Shelf.Archive)],
        [qsTr("Trash"), "", () => root.acts.showShelf(App.ConversationListModel.Shelf.Trash)],
        [qsTr("All conversations"), "", () => root.acts.showShelf(App.ConversationListModel.Shelf.Active)],
        [qsTr("Attach files"), qsTr("Ctrl+O"), () => root.page.attach()],
        [qsTr("Write a message"), qsTr("Ctrl+L"), () => root.acts.show("")],
        [qsTr("Stop the reply"), qsTr("Esc"), () => root.chat.stop()],
        [qsTr("Write the last reply again"), qsTr("Ctrl+R"), () => root.page.transcript.regenerateLast()],
        [qsTr("Turn thinking on or off"), "", () => root.chat.next.thinking = !root.chat.next.thinking],
        [qsTr("How the next message is answered"), qsTr("Ctrl+Shift+O"), () => root.page.openOptions()],
        [qsTr("What the model reads, part by part"), "", () => root.acts.showContext()],
        [qsTr("Choose an assistant"), qsTr("Ctrl+Shift+A"), () => root.page.openAssistants()],
        [qsTr("Assistants and prompts"), "", () => root.acts.show("presets")],
        [qsTr("The system prompt of this conversation"), "", () => root.acts.show("settings/prompt")],
        [qsTr("Export this conversation"), "", () => root.page.exportOpen()],
        [qsTr("Export all conversations"), "", () => root.page.exportConversations([], "")],
        [qsTr("Import conversations"), "", () => root.page.importConversations()],
        [qsTr("Choose a model"), qsTr("Ctrl+M"), () => root.page.openPicker()],
        [qsTr("Open a model file"), "", () => root.page.openModelFile()],
        [qsTr("All models"), qsTr("Ctrl+Shift+M"), () => root.acts.show("models")],
        [qsTr("Work in a folder"), qsTr("Ctrl+Shift+G"), () => root.acts.show("agent")],
        [qsTr("Settings"), qsTr("Ctrl+,"), () => root.acts.show("settings")],
        [qsTr("Settings of the model"), "", () => root.acts.show("settings/model")],
        [qsTr("Downloads of models"), "", () => root.acts.show("settings/downloads")],
        [qsTr("Settings of the spell check"), "", () => root.acts.show("settings/spelling")],
        [qsTr("Backups"), "", () => root.acts.show("settings/backups")],
        [qsTr("Privacy and connections"), "", () => root.acts.show("settings/privacy")],
        [qsTr("Engines elsewhere"), "", () => root.acts.show("settings/engines")],
        ...(root.application.lock?.isOn ? [[qsTr("Lock now"), qsTr("Ctrl+Alt+L"), () => root.application.lock.lockNow()]] : []),
        [qsTr("Light or dark"), "", () => root.settings.theme = Theme.isDark ? Theme.Mode.Light : Theme.Mode.Dark],
        [qsTr("Show or hide the sidebar"), qsTr("Ctrl+B"), () => root.acts.toggleSidebar()],
        [qsTr("Larger text"), qsTr("Ctrl++"), () => root.acts.zoomRequested(1)],
        [qsTr("Smaller text"), qsTr("Ctrl+-"), () => root.acts.zoomRequested(-1)],
        [qsTr("Normal size"), qsTr("Ctrl+0"), () => root.acts.zoomRequested(0)],
        [qsTr("Keys"), qsTr("Ctrl+/"), () => root.acts.keySheetRequested()],
        [qsTr("Guide"), qsTr("F1"), () => root.acts.show("guide")],
        [qsTr("Quit"), qsTr("Ctrl+Q"), () => root.application.quit()],
        ...root.promptCommands
    ]
}
