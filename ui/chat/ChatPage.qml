// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// The open conversation: its transcript, or what stands in for it, and the composer below.
FocusScope {
    id: root

    required property ChatController chat
    required property ModelController model
    required property Settings settings
    required property PresetList assistants
    required property PresetList prompts
    required property SpellChecker spelling
    required property DesktopPortals portals
    required property SentHistory sent
    required property ModelLibrary library
    required property RemoteEngines engines
    required property MessageVersions versions
    property bool offersUndo: false
    readonly property TranscriptList transcript: list
    readonly property real composerHeight: composer.height
    readonly property bool isEmpty: list.count === 0
    readonly property bool isElsewhere: root.chat.engine.id !== undefined
    readonly property bool hasModel: root.isElsewhere || root.model.state === ModelController.State.Ready
    readonly property real columnWidth: Math.min(Theme.columnWidth, width - 2 * Theme.gap(6))

    signal openModelRequested
    signal modelsRequested
    signal undoRequested
    signal presetsRequested

    function announce(words: string): void { // to a screen reader
        root.Accessible.announce(words);
    }

    function usePrompt(presetId: real): void {
        composer.usePrompt(presetId);
    }

    function openOptions(): void {
        composer.openOptions();
    }

    function openAssistants(): void {
        composer.openAssistants();
    }

    function focusComposer(): void {
        composer.focusInput();
    }

    function attach(): void {
        composer.attach();
    }

    function find(): void {
        if (!root.isEmpty) {
            root.chat.finder.open();
            findBar.takeFocus();
        }
    }

    function placeholder(): string {
        if (root.hasModel)
            return qsTr("Write a message");
        return root.model.state === ModelController.State.Loading ? qsTr("Write a message; the model is loading")
                                                                   : qsTr("Open a model, then write a message");
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Conversation page")

    TranscriptList {
        id: list

        objectName: "transcript"
        anchors.top: parent.top
        anchors.bottom: composer.top
        anchors.bottomMargin: Theme.gap(2)
        width: parent.width
        visible: !root.isEmpty
        chat: root.chat
        settings: root.settings
    }
    SelectionArea {
        anchors.fill: list
        visible: list.visible
        list: list
    }
    Flickable {
        anchors.fill: list
        visible: root.isEmpty
        contentHeight: Math.max(height, blank.height + 2 * Theme.gap(6))
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Loader {
            id: blank

            objectName: "blank"
            x: Math.round((parent.width - width) / 2)
            y: Math.max(Theme.gap(6), Math.round((list.height - height) * 0.45))
            width: root.columnWidth
            active: root.isEmpty
            sourceComponent: root.hasModel ? ideas : welcome
        }
    }
    Hairline {
        anchors.top: list.top
        width: parent.width
        visible: list.visible && !list.atYBeginning
    }
    FindBar {
        id: findBar

        objectName: "findBar"
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(5)
        z: 1
        finder: root.chat.finder
        onClosed: root.focusComposer()
    }
    EndPill {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: composer.top
        anchors.bottomMargin: Theme.gap(4)
        list: list
    }
    Composer {
        id: composer

        objectName: "composer"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap(5)
        width: root.columnWidth + Theme.gap(6)
        maximumHeight: root.height * 0.4
        focus: true
        chat: root.chat
        settings: root.settings
        assistants: root.assistants
        prompts: root.prompts
        spelling: root.spelling
        portals: root.portals
        sent: root.sent
        onPresetsRequested: root.presetsRequested()
        placeholder: root.placeholder()
        offersUndo: root.offersUndo
        onEditLastRequested: list.editLastMessage()
        onUndoRequested: root.undoRequested()
        onFileOpened: file => dialogs.preview(file)
    }

    Component {
        id: welcome

        WelcomeView {
            model: root.model
            onOpenRequested: root.openModelRequested()
            onModelsRequested: root.modelsRequested()
        }
    }
    Component {
        id: ideas

        PromptIdeas {
            isStarter: root.model.isStarter && !root.isElsewhere
            onModelsRequested: root.modelsRequested()
            onChosen: prompt => {
                root.chat.draft = prompt;
                root.focusComposer();
            }
        }
    }
    PageDialogs {
        id: dialogs

        chat: root.chat
        model: root.model
        library: root.library
        engines: root.engines
        versions: root.versions
        shared: list.shared
        onModelsRequested: root.modelsRequested()
    }
    Connections {
        function onConversationChanged(): void {
            root.focusComposer();
        }

        function onEditFailed(messageId: real, text: string): void {
            list.shared.giveBackEdit(messageId, text, root.chat.transcript);
        }

        function onIsRunningChanged(): void {
            if (root.chat.isRunning)
                list.goToEnd();
        }

        function onReplyFinished(words: string): void {
            root.announce(words);
        }

        target: root.chat
    }
}
