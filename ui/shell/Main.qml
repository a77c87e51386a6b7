// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Hearth.App as App
import Hearth.Ui.Controls

// A window: the sidebar, the page, the keys. Only places parts and passes on wishes. The first one
// has the tray and the quick question as well.
T.ApplicationWindow {
    id: root

    required property App.Application application
    required property App.ChatWindow chatWindow
    readonly property App.ChatWindows windows: root.application.windows
    readonly property App.ChatController chat: root.chatWindow.chat
    readonly property App.Settings settings: root.application.settings
    readonly property bool isNarrow: width < Theme.narrowWidth
    readonly property bool sidebarShown: isNarrow ? overlayOpen : settings.sidebarVisible
    property bool overlayOpen: false

    function toggleSidebar(): void {
        if (root.isNarrow)
            root.overlayOpen = !root.overlayOpen;
        else
            root.settings.sidebarVisible = !root.settings.sidebarVisible;
        if (!root.sidebarShown)
            page.focusComposer();
    }

    function show(place: string): void {
        root.overlayOpen = false;
        page.show(place);
    }

    function comeForward(place: string): void {
        root.windows.show(root.chatWindow, place);
    }

    function startConversation(): void {
        root.chat.newConversation();
        root.show("");
    }

    // With one tab there is nothing to close but the window, which is not meant while it is the last.
    function closeTab(): void {
        if (!root.chatWindow.tabs.close(root.chatWindow.tabs.current) && root.windows.openCount > 1)
            root.close();
    }

    function openElsewhere(): void {
        if (root.chat.conversationId !== 0)
            root.windows.open(root.chat.conversationId);
    }

    function stepBack(): void {
        if (root.overlayOpen)
            root.overlayOpen = false;
        else if (page.isAway)
            root.show("");
        else if (root.chat.finder.isOpen)
            root.chat.finder.close();
        else if (root.chat.isRunning)
            root.chat.stop();
        else
            page.focusComposer();
    }

    function search(): void {
        if (!root.sidebarShown)
            root.toggleSidebar();
        sidebar.focusSearch();
    }

    function nextColumn(): void {
        const hasTranscript = page.transcript.visible && page.transcript.count > 0;
        if (page.transcript.activeFocus || (sidebar.activeFocus && !hasTranscript))
            page.focusComposer();
        else if (!sidebar.activeFocus && root.sidebarShown)
            sidebar.focusList();
        else if (hasTranscript)
            page.transcript.takeFocus();
    }

    width: 1180
    height: 800
    minimumWidth: 640
    minimumHeight: 480
    visible: root.chatWindow.isOpen
    title: root.chat.title === "" ? qsTr("Hearth") : qsTr("%1 – Hearth").arg(root.chat.title)
    color: Theme.surface
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontMedium
    LayoutMirroring.enabled: Theme.isMirrored
    LayoutMirroring.childrenInherit: true
    onIsNarrowChanged: root.overlayOpen = false
    onClosing: root.windows.close(root.chatWindow)
    onActiveChanged: {
        if (root.active)
            root.windows.front = root.chatWindow;
    }
    Component.onCompleted: {
        if (root.settings.welcomed)
            page.focusComposer();
    }

    Connections {
        function onPlaceRequested(place: string): void {
            if (place === "quick" && root.chatWindow.isFirst)
                quick.open();
            else if (place !== "quick" && root.windows.front === root.chatWindow)
                root.comeForward(place);
        }

        target: root.application
    }
    Connections {
        function onFrontRequested(place: string): void {
            root.show(place);
            root.raise();
            root.requestActivate();
        }

        target: root.chatWindow
    }
    ThemeSettings {
        id: look

        settings: root.settings
    }
    WindowKeys {
        canUndo: page.canUndo
        onNewRequested: root.startConversation()
        onWindowRequested: root.windows.open(0)
        onTabRequested: {
            root.chatWindow.tabs.openNew();
            root.show("");
        }
        onCloseTabRequested: root.closeTab()
        onTabStepRequested: step => {
            root.chatWindow.tabs.step(step);
            root.show("");
        }
        onQuitRequested: root.application.quit()
        onSidebarRequested: root.toggleSidebar()
        onComposerRequested: root.show("")
        onAttachRequested: page.attach()
        onOptionsRequested: page.openOptions()
        onAssistantsRequested: page.openAssistants()
        onModelsRequested: page.openPicker()
        onAgentRequested: root.show(page.place === "agent" ? "" : "agent")
        onModelPageRequested: root.show(page.place === "models" ? "" : "models")
        onSettingsRequested: root.show(page.place.startsWith("settings") ? "" : "settings")
        onGuideRequested: root.show(page.place === "guide" ? "" : "guide")
        onSearchRequested: root.search()
        onFindRequested: page.find()
        onPaletteRequested: palette.visible ? palette.close() : palette.open()
        onFindStepRequested: step => step > 0 ? root.chat.finder.next() : root.chat.finder.previous()
        onKeySheetRequested: keySheet.visible ? keySheet.close() : keySheet.open()
        onRegenerateRequested: page.transcript.regenerateLast()
        onSiblingRequested: step => page.transcript.switchSibling(Theme.isMirrored ? -step : step)
        onNextColumnRequested: root.nextColumn()
        onUndoRequested: page.undo()
        onZoomRequested: direction => look.zoomBy(direction)
        onLockRequested: root.application.lock.lockNow()
    }
    FocusScope {
        anchors.fill: parent
        focus: true
        Keys.onEscapePressed: root.stepBack()

        Sidebar {
            id: sidebar

            property real shownWidth: root.sidebarShown ? width : 0

            objectName: "sidebar"
            z: 2
            x: Theme.isMirrored ? root.width - shownWidth : shownWidth - width
            height: parent.height
            visible: shownWidth > 0
            conversations: root.chatWindow.conversations
            chat: root.chat
            onTabRequested: (conversationId, title) => {
                root.chatWindow.tabs.open(conversationId, title);
                root.show("");
            }
            onWindowRequested: conversationId => root.windows.open(conversationId)
            onHideRequested: root.toggleSidebar()
            onNewRequested: root.startConversation()
            onAgentRequested: root.show("agent")
            onSettingsRequested: root.show("settings")
            onGuideRequested: root.show("guide")
            onKeysRequested: keySheet.open()
            onExportRequested: (ids, title) => page.exportConversations(ids, title)
            onOpened: root.show("")

            Behavior on shownWidth {
                NumberAnimation {
                    duration: Theme.durationMove
                    easing.type: Easing.OutCubic
                }
            }
        }
        Rectangle {
            anchors.fill: parent
            z: 1
            visible: root.isNarrow && root.overlayOpen
            color: Theme.scrim

            TapHandler {
                onTapped: root.overlayOpen = false
            }
        }
        PageArea {
            id: page

            anchors.fill: parent
            anchors.leftMargin: root.isNarrow ? 0 : sidebar.shownWidth
            focus: true
            application: root.application
            chatWindow: root.chatWindow
            hasTray: tray.isAvailable
            sidebarHidden: !root.sidebarShown
            onSidebarRequested: root.toggleSidebar()
            onNewRequested: root.startConversation()
        }
        FirstRunArea {
            anchors.fill: parent
            z: 2
            settings: root.settings
            onBegun: place => root.show(place)
            onOpenRequested: page.fileDialog.open()
        }
        DropOverlay {
            anchors.fill: parent
            z: 3
            onModelDropped: file => root.application.model.open(file)
            onFilesDropped: files => {
                root.chat.attachments.addUrls(files);
                root.show("");
            }
        }
    }
    QuickArea {
        id: quick

        canAsk: root.chat.canSend
        onAsked: text => {
            root.startConversation();
            root.chat.send(text);
            root.comeForward("");
        }
    }
    TrayArea {
        id: tray

        settings: root.settings
        chat: root.chat
        hasHost: root.application.hasTray && root.chatWindow.isFirst
        onWindowRequested: root.windows.front === root.chatWindow ? root.comeForward(page.place)
                                                                  : root.windows.show(root.windows.front, "")
        onNewRequested: {
            root.startConversation();
            root.comeForward("");
        }
        onQuickRequested: quick.open()
        onQuitRequested: root.application.quit()
    }
    Binding {
        target: root.windows
        property: "staysInTray"
        value: tray.staysOpen
        when: root.chatWindow.isFirst
    }
    KeySheet {
        id: keySheet
    }
    CommandPalette {
        id: palette

        commands: commands.list
    }
    WindowCommands {
        id: commands

        application: root.application
        chatWindow: root.chatWindow
        page: page
        onTabRequested: root.chatWindow.tabs.openNew()
        onOwnWindowRequested: root.openElsewhere()
        onNewRequested: root.startConversation()
        onSearchRequested: root.search()
        onPlaceRequested: place => root.show(place)
        onSidebarRequested: root.toggleSidebar()
        onZoomRequested: direction => look.zoomBy(direction)
        onKeySheetRequested: keySheet.open()
    }
}
