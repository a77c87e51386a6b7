// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

import Hearth.App as App
import Hearth.Ui.Agent
import Hearth.Ui.Chat
import Hearth.Ui.Controls
import Hearth.Ui.Guide
import Hearth.Ui.Models
import Hearth.Ui.Settings

// The page beside the sidebar: header, problems, then the conversation or another place; offers Undo.
FocusScope {
    id: root

    required property App.Application application
    required property bool sidebarHidden
    property string place // "settings", "models", "agent" or "guide" instead of the conversation
    readonly property bool isAway: root.place !== ""
    property string undoKind
    readonly property App.ChatController chat: root.application.chat
    readonly property TranscriptList transcript: page.transcript
    readonly property ModelFileDialog fileDialog: modelDialog
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

    function undo(): void {
        const kind = root.undoKind;
        toast.hide();
        if (kind === "conversation")
            root.application.conversations.undo();
        else if (kind === "message")
            root.chat.undoRemove();
    }

    function offerUndo(kind: string, message: string): void {
        root.undoKind = kind;
        toast.show(message, qsTr("Undo"), false);
    }

    function warn(message: string): void {
        root.undoKind = "";
        toast.show(message, "", true);
    }

    PageHeader {
        id: header

        width: parent.width
        visible: !root.isAway
        chat: root.chat
        model: root.application.model
        sidebarHidden: root.sidebarHidden
        onSidebarRequested: root.sidebarRequested()
        onNewRequested: root.newRequested()
        onOpenModelRequested: modelDialog.open()
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
        offersUndo: root.canUndo
        onUndoRequested: root.undo()
        onOpenModelRequested: modelDialog.open()
        onModelsRequested: root.show("models")
    }
    Loader {
        objectName: "placeLoader"
        anchors.fill: parent
        active: root.isAway
        sourceComponent: root.place === "models" ? models : root.place === "agent" ? agent : root.place === "guide" ? guide : settings
        onLoaded: (item as FocusScope).forceActiveFocus(Qt.TabFocusReason)
    }
    Component {
        id: settings

        SettingsPage {
            focus: true
            application: root.application
            sidebarHidden: root.sidebarHidden
            onSidebarRequested: root.sidebarRequested()
            onCloseRequested: root.show("")
            onExportRequested: exchangeArea.exportSome([], "")
            onImportRequested: exchangeArea.importFiles()
            onImportFolderRequested: exchangeArea.importFolder()
            onGuideRequested: root.show("guide")
        }
    }
    Component {
        id: agent

        AgentPage {
            focus: true
            agents: root.application.agents
            model: root.application.model
            sidebarHidden: root.sidebarHidden
            onSidebarRequested: root.sidebarRequested()
            onCloseRequested: root.show("")
        }
    }
    Component {
        id: models

        ModelsPage {
            focus: true
            library: root.application.library
            store: root.application.store
            model: root.application.model
            sidebarHidden: root.sidebarHidden
            onSidebarRequested: root.sidebarRequested()
            onCloseRequested: root.show("")
            onOpenFileRequested: modelDialog.open()
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
            onCloseRequested: root.show("")
        }
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
        onTold: (message, isProblem) => {
            root.undoKind = "";
            toast.show(message, "", isProblem);
        }
    }
    ModelFileDialog {
        id: modelDialog

        model: root.application.model
    }
    Connections {
        function onUndoOffered(message: string): void {
            root.offerUndo("conversation", message);
        }

        function onFailed(message: string): void {
            root.warn(message);
        }

        target: root.application.conversations
    }
    Connections {
        function onMessageRemoved(): void {
            root.offerUndo("message", qsTr("The message was removed"));
        }

        function onFailed(message: string): void {
            root.warn(message);
        }

        target: root.chat
    }
    Connections {
        function onTold(message: string, isProblem: bool): void {
            root.undoKind = "";
            toast.show(message, "", isProblem);
        }

        target: root.chat.attachments.viewer
    }
}
