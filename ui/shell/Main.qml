// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Hearth.App as App
import Hearth.Ui.Controls

// The window: the sidebar, the page, the keys. Only places parts and passes on wishes.
T.ApplicationWindow {
    id: root

    required property App.Application application
    readonly property App.ChatController chat: root.application.chat
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
        root.show(place);
        root.visible = true;
        root.raise();
        root.requestActivate();
    }

    function startConversation(): void {
        root.chat.newConversation();
        root.show("");
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
    visible: true
    title: root.chat.title === "" ? qsTr("Hearth") : qsTr("%1 – Hearth").arg(root.chat.title)
    color: Theme.surface
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontMedium
    LayoutMirroring.enabled: Theme.isMirrored
    LayoutMirroring.childrenInherit: true
    onIsNarrowChanged: root.overlayOpen = false
    onClosing: close => tray.closes(close, root)
    Component.onCompleted: {
        if (root.settings.welcomed)
            page.focusComposer();
    }

    Connections {
        function onPlaceRequested(place: string): void {
            if (place === "quick")
                quick.open();
            else
                root.comeForward(place);
        }

        target: root.application
    }
    ThemeSettings {
        id: look

        settings: root.settings
    }
    WindowKeys {
        canUndo: page.canUndo
        onNewRequested: root.startConversation()
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
            conversations: root.application.conversations
            chat: root.chat
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
        hasHost: root.application.hasTray
        onWindowRequested: root.comeForward(page.place)
        onNewRequested: {
            root.startConversation();
            root.comeForward("");
        }
        onQuickRequested: quick.open()
        onQuitRequested: root.application.quit()
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
        page: page
        onNewRequested: root.startConversation()
        onSearchRequested: root.search()
        onPlaceRequested: place => root.show(place)
        onSidebarRequested: root.toggleSidebar()
        onZoomRequested: direction => look.zoomBy(direction)
        onKeySheetRequested: keySheet.open()
    }
}
