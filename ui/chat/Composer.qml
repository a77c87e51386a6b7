// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Attachments
import Hearth.Ui.Controls

// Where the next message is written. Grows to `maximumHeight`, then scrolls.
Rectangle {
    id: root

    required property ChatController chat
    required property Settings settings
    required property PresetList assistants
    required property PresetList prompts
    required property SpellChecker spelling
    required property DesktopPortals portals
    required property SentHistory sent
    property real maximumHeight: Theme.cardWidth
    property string placeholder: qsTr("Write a message")
    readonly property bool isEmpty: input.text.trim() === ""
    readonly property bool isTight: width < Theme.px(480)
    // What is written here goes to an engine outside this computer.
    readonly property bool leaves: root.chat.engine.id !== undefined && !root.chat.engine.isHere
    property bool offersUndo: false // of a removal; a text field keeps the key from the window

    signal editLastRequested
    signal undoRequested
    signal presetsRequested
    signal fileOpened(file: var) // a map as AttachmentList describes a file

    function focusInput(): void {
        input.forceActiveFocus(Qt.OtherFocusReason);
    }

    function attach(): void {
        attachButton.choose();
    }

    function openOptions(): void {
        options.clicked();
    }

    function openAssistants(): void {
        assistantChip.clicked();
    }

    function usePrompt(presetId: real): void {
        root.focusInput();
        suggestions.usePrompt(presetId);
    }

    function submit(): void {
        if (root.isEmpty && !root.chat.attachments.hasReady)
            return;
        if (root.chat.canSend)
            root.chat.send(input.text);
        else if (!root.chat.isRunning || !root.chat.queue(input.text))
            return note.explain();
        input.clear();
    }

    function pressed(event: KeyEvent): void {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        const control = (event.modifiers & Qt.ControlModifier) !== 0;
        const shift = (event.modifiers & Qt.ShiftModifier) !== 0;
        if (suggestions.pressed(event) || (enter && !control && !shift && suggestions.fill(true)))
            event.accepted = true;
        else if (enter && !input.inputMethodComposing && (control || (root.settings.sendWithEnter && !shift)))
            root.submit();
        else if (event.key === Qt.Key_F10 && shift)
            input.openMenu();
        else if (event.key === Qt.Key_Up && control && input.length === 0)
            root.editLastRequested();
        else if (keys.recall.recalls(event) || keys.pastes(event))
            event.accepted = true;
        else if (root.offersUndo && input.length === 0 && event.matches(StandardKey.Undo))
            root.undoRequested();
        else
            return;
        event.accepted = true;
    }

    implicitHeight: column.implicitHeight + Theme.gap(4)
    radius: Theme.radiusComposer
    color: Theme.surfaceRaised
    border.width: root.leaves ? Theme.focusWidth : Theme.lineWidth
    border.color: root.leaves ? Theme.warning : Theme.lineStrong

    ComposerKeys {
        id: keys

        input: input
        chat: root.chat
        sent: root.sent
    }
    TapHandler {
        onTapped: root.focusInput()
    }
    ComposerSuggestions {
        id: suggestions

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        input: input
        prompts: root.prompts
        mentions: root.chat.mentions
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap(2)
        spacing: Theme.gap(1)

        LeavesMark {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap(2)
            Layout.topMargin: Theme.gap(1)
            visible: root.leaves
            words: qsTr("This conversation is sent to %1, outside this computer").arg(root.chat.engine.host ?? "")
        }
        QueuedMessages {
            Layout.fillWidth: true
            chat: root.chat
        }
        ContextOverview {
            Layout.fillWidth: true
            context: root.chat.context
            onLeaveRequested: root.focusInput()
        }
        ContextShelf {
            Layout.fillWidth: true
            attachments: root.chat.attachments
            onOpenRequested: file => root.fileOpened(file)
            onUnfolded: text => {
                input.insert(input.cursorPosition, text);
                root.focusInput();
            }
            onLeaveRequested: root.focusInput()
        }
        ComposerNote {
            id: note

            Layout.fillWidth: true
            chat: root.chat
        }
        Flickable {
            id: flick

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(input.implicitHeight, root.maximumHeight - Theme.gap(14))
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            T.ScrollBar.vertical: SlimScrollBar {
                visible: input.implicitHeight > flick.height + 1
            }
            T.TextArea.flickable: InputArea {
                id: input

                objectName: "input"
                framed: false
                leftPadding: Theme.gap(2)
                rightPadding: Theme.gap(3)
                topPadding: Theme.gap(2)
                bottomPadding: Theme.gap(1)
                font.pixelSize: Theme.fontBody
                placeholderText: root.placeholder
                label: root.leaves ? qsTr("Message, sent outside this computer") : qsTr("Message")
                text: root.chat.draft
                onTextChanged: root.chat.draft = text
                Component.onCompleted: cursorPosition = length
                keepsTab: suggestions.wantsTab
                onTabPressed: forward => suggestions.tab(forward)
                Keys.onPressed: event => root.pressed(event)

                SpellMarks {
                    editor: input
                    view: flick
                    checker: root.spelling
                    settings: root.settings
                }
                Connections {
                    function onDraftChanged(): void {
                        if (input.text === root.chat.draft)
                            return;
                        input.text = root.chat.draft;
                        input.cursorPosition = input.length;
                    }

                    target: root.chat
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: root.isTight ? 0 : Theme.gap(2)

            AttachButton {
                id: attachButton

                implicitWidth: Theme.controlSmall + Theme.gap(1)
                implicitHeight: implicitWidth
                iconSize: Theme.iconSmall
                attachments: root.chat.attachments
                portals: root.portals
            }
            MicrophoneButton {
                implicitWidth: attachButton.implicitWidth
                implicitHeight: implicitWidth
                iconSize: Theme.iconSmall
                attachments: root.chat.attachments
            }
            ThinkingToggle {
                chat: root.chat
                isTight: root.isTight
            }
            SchemaToggle {
                chat: root.chat
                isTight: root.isTight
            }
            AssistantChip {
                id: assistantChip

                chat: root.chat
                assistants: root.assistants
                onPresetsRequested: root.presetsRequested()
            }
            RunStatus {
                Layout.fillWidth: true
                chat: root.chat
            }
            ReplyOptions {
                id: options

                next: root.chat.next
            }
            SendButton {
                chat: root.chat
                ready: !root.isEmpty || root.chat.attachments.hasReady
                onSendRequested: root.submit()
            }
        }
    }
}
