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
    property real sidebarWidth: 280 // in pixels at normal size; kept like the window's own size

    function toggle(card: var): void {
        if (card.visible)
            card.close();
        else
            card.open();
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
    onIsNarrowChanged: acts.overlayOpen = false
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
                acts.comeForward(place);
        }

        target: root.application
    }
    Connections {
        function onFrontRequested(place: string): void {
            acts.show(place);
            root.raise();
            root.requestActivate();
        }

        target: root.chatWindow
    }
    ThemeSettings {
        id: look

        settings: root.settings
    }
    WindowActs {
        id: acts

        application: root.application
        chatWindow: root.chatWindow
        sidebar: sidebar
        page: page
        isNarrow: root.isNarrow
        onCloseRequested: root.close()
        onPaletteRequested: root.toggle(palette.made())
        onKeySheetRequested: root.toggle(keySheet.made())
        onQuickRequested: quick.open()
        onZoomRequested: direction => look.zoomBy(direction)
    }
    WindowKeys {
        acts: acts
    }
    FocusScope {
        anchors.fill: parent
        focus: true
        Keys.onEscapePressed: acts.stepBack()

        Sidebar {
            id: sidebar

            property real shownWidth: acts.sidebarShown ? width : 0

            objectName: "sidebar"
            z: 2
            x: Theme.isMirrored ? root.width - shownWidth : shownWidth - width
            width: Math.min(implicitWidth, root.width / 2)
            height: parent.height
            visible: shownWidth > 0
            chosenWidth: root.sidebarWidth
            onWidthRequested: width => root.sidebarWidth = width
            conversations: root.chatWindow.conversations
            chat: root.chat
            onTabRequested: (conversationId, title) => {
                root.chatWindow.tabs.open(conversationId, title);
                acts.show("");
            }
            onWindowRequested: conversationId => root.windows.open(conversationId)
            onHideRequested: acts.toggleSidebar()
            onNewRequested: acts.startConversation()
            agentFolders: root.application.agents.folders
            agentFolder: page.place === "agent" ? root.application.agents.current.folder : ""
            onAgentFolderRequested: folder => acts.showAgent(folder)
            onAgentRequested: acts.show("agent")
            onSettingsRequested: acts.show("settings")
            onGuideRequested: acts.show("guide")
            onKeysRequested: keySheet.made().open()
            onExportRequested: (ids, title) => page.exportConversations(ids, title)
            onOpened: acts.show("")

            Behavior on shownWidth {
                enabled: !sidebar.isResized
                NumberAnimation {
                    duration: Theme.durationMove
                    easing.type: Easing.OutCubic
                }
            }
        }
        Rectangle {
            anchors.fill: parent
            z: 1
            visible: root.isNarrow && acts.overlayOpen
            color: Theme.scrim

            TapHandler {
                onTapped: acts.overlayOpen = false
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
            sidebarHidden: !acts.sidebarShown
            onSidebarRequested: acts.toggleSidebar()
            onNewRequested: acts.startConversation()
        }
        FirstRunArea {
            anchors.fill: parent
            z: 2
            settings: root.settings
            store: root.application.store
            onBegun: place => acts.show(place)
            onOpenRequested: page.openModelFile()
        }
        DropOverlay {
            objectName: "dropOverlay"
            anchors.fill: parent
            z: 3
            onModelDropped: file => root.application.model.open(file)
            onFilesDropped: files => {
                root.chat.attachments.addUrls(files);
                acts.show("");
            }
            onPictureDropped: (bytes, format) => {
                root.chat.attachments.addPicture(bytes, format);
                acts.show("");
            }
            onTextDropped: (text, html) => {
                if (!root.chat.attachments.addWords(text, html))
                    root.chat.draft = [root.chat.draft, text].filter(each => each !== "").join("\n");
                acts.show("");
            }
        }
    }
    QuickArea {
        id: quick

        canAsk: root.chat.canAsk
        onAsked: text => {
            root.chat.ask(text);
            acts.comeForward("");
        }
    }
    TrayArea {
        id: tray

        settings: root.settings
        chat: root.chat
        hasHost: root.application.hasTray && root.chatWindow.isFirst
        onWindowRequested: root.windows.front === root.chatWindow ? acts.comeForward(page.place)
                                                                  : root.windows.show(root.windows.front, "")
        onNewRequested: {
            acts.startConversation();
            acts.comeForward("");
        }
        onQuickRequested: quick.open()
        onQuitRequested: root.application.quit()
        onBalloonClicked: root.application.onBalloonClicked()
    }
    Connections {
        function onBalloonRequested(title: string, text: string): void {
            tray.tell(title, text);
        }

        target: root.application
        enabled: root.chatWindow.isFirst
    }
    Binding {
        target: root.windows
        property: "staysInTray"
        value: tray.staysOpen
        when: root.chatWindow.isFirst
    }
    Later {
        id: keySheet

        file: Qt.resolvedUrl("KeySheet.qml")
    }
    Later {
        id: palette

        file: Qt.resolvedUrl("CommandPalette.qml")
        given: ({
                "acts": acts
            })
    }
}
