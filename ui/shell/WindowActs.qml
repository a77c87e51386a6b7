// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App as App

// What a window does when a key, a command or a button asks for it.
QtObject {
    id: root

    required property App.Application application
    required property App.ChatWindow chatWindow
    required property Sidebar sidebar
    required property PageArea page
    required property bool isNarrow
    property bool overlayOpen: false // the sidebar above the page
    readonly property App.ChatWindows windows: root.application.windows
    readonly property App.ChatController chat: root.chatWindow.chat
    readonly property App.Settings settings: root.application.settings
    readonly property bool sidebarShown: root.isNarrow ? root.overlayOpen : root.settings.sidebarVisible

    signal closeRequested
    signal paletteRequested
    signal keySheetRequested
    signal quickRequested
    signal zoomRequested(direction: int)

    function toggleSidebar(): void {
        if (root.isNarrow)
            root.overlayOpen = !root.overlayOpen;
        else
            root.settings.sidebarVisible = !root.settings.sidebarVisible;
        if (!root.sidebarShown)
            root.page.focusComposer();
    }

    function show(place: string): void {
        root.overlayOpen = false;
        root.page.show(place);
    }

    function showAgent(folder: string): void {
        root.application.agents.open(folder);
        root.show("agent");
    }

    // Leaves it where it is shown already.
    function toggle(place: string): void {
        root.show(root.page.place.split("/")[0] === place ? "" : place);
    }

    function comeForward(place: string): void {
        root.windows.show(root.chatWindow, place);
    }

    function startConversation(): void {
        root.chat.newConversation();
        root.show("");
    }

    function openTab(): void {
        root.chatWindow.tabs.openNew();
        root.show("");
    }

    function stepTab(by: int): void {
        root.chatWindow.tabs.step(by);
        root.show("");
    }

    // With one tab there is nothing to close but the window, which is not meant while it is the last.
    function closeTab(): void {
        if (!root.chatWindow.tabs.close(root.chatWindow.tabs.current) && root.windows.openCount > 1)
            root.closeRequested();
    }

    function openElsewhere(): void {
        if (root.chat.conversationId !== 0)
            root.windows.open(root.chat.conversationId);
    }

    function showContext(): void {
        root.show("");
        root.chat.context.isOpen = true;
    }

    function stepBack(): void {
        if (root.overlayOpen)
            root.overlayOpen = false;
        else if (root.page.isAway)
            root.show("");
        else if (root.chat.finder.isOpen)
            root.chat.finder.close();
        else if (root.chat.isRunning)
            root.chat.stop();
        else
            root.page.focusComposer();
    }

    function showSidebar(): void {
        if (!root.sidebarShown)
            root.toggleSidebar();
    }

    function search(): void {
        root.showSidebar();
        root.sidebar.focusSearch();
    }

    function showShelf(shelf: int): void {
        root.showSidebar();
        root.chatWindow.conversations.shelf = shelf;
        root.sidebar.focusList();
    }

    function nextColumn(): void {
        const transcript = root.page.transcript;
        const hasTranscript = transcript.visible && transcript.count > 0;
        if (transcript.activeFocus || (root.sidebar.activeFocus && !hasTranscript))
            root.page.focusComposer();
        else if (!root.sidebar.activeFocus && root.sidebarShown)
            root.sidebar.focusList();
        else if (hasTranscript)
            transcript.takeFocus();
    }
}
