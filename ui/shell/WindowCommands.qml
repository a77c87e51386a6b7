// SPDX-License-Identifier: Apache-2.0
import QtQml

import Hearth.App as App
import Hearth.Ui.Controls

// What the command palette offers: [words, keys, function] each.
QtObject {
    id: root

    required property App.Application application
    required property App.ChatWindow chatWindow
    required property PageArea page
    readonly property App.ChatController chat: root.chatWindow.chat
    readonly property App.Settings settings: root.application.settings
    function showContext(): void {
        root.placeRequested("");
        root.chat.context.isOpen = true;
    }

    readonly property var promptCommands: root.application.prompts.count < 0 ? [] : root.application.prompts.matching("").map(
                                              prompt => [qsTr("Prompt: %1").arg(prompt.title), "/", () => root.page.usePrompt(prompt.presetId)])
    readonly property var list: [
        [qsTr("New conversation"), qsTr("Ctrl+N"), () => root.newRequested()],
        [qsTr("New tab"), qsTr("Ctrl+T"), () => root.tabRequested()],
        [qsTr("New window"), qsTr("Ctrl+Shift+N"), () => root.application.windows.open(0)],
        [qsTr("This conversation in a new window"), "", () => root.ownWindowRequested()],
        [qsTr("Search all conversations"), qsTr("Ctrl+Shift+F"), () => root.searchRequested()],
        [qsTr("Find in this conversation"), qsTr("Ctrl+F"), () => root.page.find()],
        [qsTr("Attach files"), qsTr("Ctrl+O"), () => root.page.attach()],
        [qsTr("Write a message"), qsTr("Ctrl+L"), () => root.placeRequested("")],
        [qsTr("Stop the reply"), qsTr("Esc"), () => root.chat.stop()],
        [qsTr("Write the last reply again"), qsTr("Ctrl+R"), () => root.page.transcript.regenerateLast()],
        [qsTr("Turn thinking on or off"), "", () => root.chat.thinking = !root.chat.thinking],
        [qsTr("How the next message is answered"), qsTr("Ctrl+Shift+O"), () => root.page.openOptions()],
        [qsTr("What the model reads, part by part"), "", () => root.showContext()],
        [qsTr("Choose an assistant"), qsTr("Ctrl+Shift+A"), () => root.page.openAssistants()],
        [qsTr("Assistants and prompts"), "", () => root.placeRequested("presets")],
        [qsTr("Export this conversation"), "", () => root.page.exportOpen()],
        [qsTr("Export all conversations"), "", () => root.page.exportConversations([], "")],
        [qsTr("Import conversations"), "", () => root.page.importConversations()],
        [qsTr("Choose a model"), qsTr("Ctrl+M"), () => root.page.openPicker()],
        [qsTr("All models"), qsTr("Ctrl+Shift+M"), () => root.placeRequested("models")],
        [qsTr("Settings"), qsTr("Ctrl+,"), () => root.placeRequested("settings")],
        [qsTr("Settings of the model"), "", () => root.placeRequested("settings/model")],
        [qsTr("Settings of the spell check"), "", () => root.placeRequested("settings/spelling")],
        [qsTr("Backups"), "", () => root.placeRequested("settings/backups")],
        [qsTr("Privacy and connections"), "", () => root.placeRequested("settings/privacy")],
        [qsTr("Engines elsewhere"), "", () => root.placeRequested("settings/engines")],
        ...(root.application.lock?.isOn ? [[qsTr("Lock now"), qsTr("Ctrl+Alt+L"), () => root.application.lock.lockNow()]] : []),
        [qsTr("Light or dark"), "", () => root.settings.theme = Theme.isDark ? Theme.Mode.Light : Theme.Mode.Dark],
        [qsTr("Show or hide the sidebar"), qsTr("Ctrl+B"), () => root.sidebarRequested()],
        [qsTr("Larger text"), qsTr("Ctrl++"), () => root.zoomRequested(1)],
        [qsTr("Smaller text"), qsTr("Ctrl+-"), () => root.zoomRequested(-1)],
        [qsTr("Normal size"), qsTr("Ctrl+0"), () => root.zoomRequested(0)],
        [qsTr("Keys"), qsTr("Ctrl+/"), () => root.keySheetRequested()],
        ...root.promptCommands
    ]

    signal newRequested
    signal tabRequested
    signal ownWindowRequested
    signal searchRequested
    signal placeRequested(place: string)
    signal sidebarRequested
    signal zoomRequested(direction: int)
    signal keySheetRequested
}
