// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

import Hearth.App as App
import Hearth.Ui.Chat
import Hearth.Ui.Controls

// The page beside the sidebar: header, problems, then the conversation or another place; offers Undo.
FocusScope {
    id: root

    required property App.Application application
    required property App.ChatWindow chatWindow
    required property bool sidebarHidden
    property string place // "settings", "models", "agent", "presets" or "guide" instead of the conversation; "settings/model": a section
    property bool hasTray: false
    readonly property bool isAway: root.place !== ""
    property string undoKind
    readonly property App.ChatController chat: root.chatWindow.chat
    readonly property TranscriptList transcript: page.transcript
    readonly property bool canUndo: root.undoKind !== ""

    signal sidebarRequested
    signal newRequested

    function show(place: string): void {
        root.place = place;
        if (!root.isAway)
            page.focusComposer();
    }

    function focusComposer(): void {
        page.focusComposer();
    }

    function attach(): void {
        root.show("");
        page.attach();
    }

    function find(): void {
        root.show("");
        page.find();
    }

    function openPicker(): void {
        root.show("");
        header.openPicker();
    }

    function usePrompt(presetId: real): void {
        root.show("");
        page.usePrompt(presetId);
    }

    function openOptions(): void {
        root.show("");
        page.openOptions();
    }

    function openAssistants(): void {
        root.show("");
        page.openAssistants();
    }

    function exportConversations(ids: var, title: string): void {
        exchangeArea.exportSome(ids, title);
    }

    function exportOpen(): void {
        if (root.chat.conversationId !== 0)
            exchangeArea.exportSome([root.chat.conversationId], root.chat.title);
    }

    function importConversations(): void {
        exchangeArea.importFiles();
    }

    function openModelFile(): void {
        modelDialog.made().open();
    }

    function undo(): void {
        const kind = root.undoKind;
        toast.hide();
        news.undo(kind);
    }

    function offerUndo(kind: string, message: string): void {
        root.undoKind = kind;
        toast.show(message, qsTr("Undo"), false);
    }

    function tell(message: string, isProblem: bool): void {
        root.undoKind = "";
        toast.show(message, "", isProblem);
    }

    TabStrip {
        id: tabs

        objectName: "tabStrip"
        width: parent.width
        visible: tabs.tabs.count > 1 && !root.isAway
        tabs: root.chatWindow.tabs
        onTabRequested: {
            tabs.tabs.openNew();
            root.show("");
        }
    }
    PageHeader {
        id: header

        anchors.top: tabs.visible ? tabs.bottom : parent.top
        width: parent.width
        visible: !root.isAway
        chat: root.chat
        model: root.application.model
        engines: root.application.engines
        sidebarHidden: root.sidebarHidden
        onSidebarRequested: root.sidebarRequested()
        onNewRequested: root.newRequested()
        onOpenModelRequested: root.openModelFile()
        onModelsRequested: root.show("models")
    }
    StorageBanner {
        id: problem

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: header.bottom
        width: Math.min(Theme.columnWidth, parent.width - Theme.gap(8))
        visible: message !== "" && !root.isAway
        application: root.application
    }
    ChatPage {
        id: page

        anchors.top: problem.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        visible: !root.isAway
        chat: root.chat
        model: root.application.model
        settings: root.application.settings
        assistants: root.application.assistants
        prompts: root.application.prompts
        spelling: root.chatWindow.spelling
        portals: root.application.portals
        sent: root.chatWindow.sent
        library: root.application.library
        engines: root.application.engines
        versions: root.chatWindow.versions
        onPresetsRequested: root.show("presets")
        offersUndo: root.canUndo
        onUndoRequested: root.undo()
        onOpenModelRequested: root.openModelFile()
        onModelsRequested: root.show("models")
    }
    Later {
        id: places

        anchors.fill: parent
        file: Qt.resolvedUrl("Places.qml")
        wanted: root.isAway
        given: ({
                "page": root,
                "exchangeArea": exchangeArea
            })
    }
    Toast {
        id: toast

        objectName: "toast"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.isAway ? Theme.gap(5) : page.composerHeight + Theme.gap(8)
        onActionTriggered: root.undo()
        onIsShownChanged: {
            if (!isShown)
                root.undoKind = "";
        }
    }
    ExchangeArea {
        id: exchangeArea

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: toast.top
        anchors.bottomMargin: Theme.gap(2)
        exchange: root.application.exchange
        isFront: news.isFront
        onTold: (message, isProblem) => root.tell(message, isProblem)
    }
    Later {
        id: modelDialog

        file: Qt.resolvedUrl("ModelFileDialog.qml")
        given: ({
                "model": root.application.model
            })
    }
    PageNews {
        id: news

        application: root.application
        chatWindow: root.chatWindow
        onUndoOffered: (kind, message) => root.offerUndo(kind, message)
        onTold: (message, isProblem) => root.tell(message, isProblem)
    }
}
