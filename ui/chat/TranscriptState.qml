// SPDX-License-Identifier: Apache-2.0
import QtQml
import QtQuick

import Hearth.App

// What the rows of one transcript share: which message the hand is on, which one is edited, and
// what is selected over all of them.
QtObject {
    id: root

    property real hoveredMessage: 0
    property real focusedMessage: 0
    property real editedMessage: 0
    property real openedEditor: 0 // the message whose editor does not take the focus (again)
    property bool sendsWithEnter: true
    readonly property var edits: ({}) // message id -> its words, begun and not sent
    property real lastReply: 0
    property bool byKeyboard: false // the focused row was reached by keys
    property bool wrapsCode: false
    property bool numbersCode: false
    property var openThoughts: ({}) // message id -> true
    readonly property TranscriptSelection selection: TranscriptSelection {} // without rows: none over several blocks
    property bool isSelecting: false // the button is held

    signal linkRequested(string link)
    signal fileOpened(file: var) // a map as ChatController.attachmentsOf() has it
    signal saveRequested(int row) // of code
    signal askRequested(messageId: real) // another model, the same question
    signal compareRequested(messageId: real) // its versions
    signal copyRequested // of what is selected
    signal aboutRequested(messageId: real) // how it was made

    // The source of the formula that a link stands for; empty: it is another link.
    function formulaOf(link: string): string {
        return link.startsWith("formula:") ? decodeURIComponent(link.slice(8)) : "";
    }

    // A formula's source for a line of help.
    function shortened(tex: string): string {
        return tex.length > 100 ? tex.slice(0, 99) + "…" : tex;
    }

    function edit(messageId: real): void {
        root.editedMessage = 0;
        root.openedEditor = 0;
        root.editedMessage = messageId;
    }

    function endEdit(messageId: real): void {
        delete root.edits[messageId];
        root.editedMessage = 0;
        root.openedEditor = 0;
    }

    // What is being changed among these rows stands there again; the focus stays where it is.
    function resumeEdit(rows: TranscriptModel): void {
        const id = Object.keys(root.edits).map(Number).find(each => rows.rowOfMessage(each) >= 0) ?? 0;
        root.openedEditor = id;
        root.editedMessage = id;
    }

    // It could not be stored.
    function giveBackEdit(messageId: real, text: string, rows: TranscriptModel): void {
        root.edits[messageId] = text;
        if (root.editedMessage === 0)
            root.resumeEdit(rows);
    }

    function isThoughtOpen(messageId: real): bool {
        return root.openThoughts[messageId] === true;
    }

    function toggleThought(messageId: real): void {
        const next = Object.assign({}, root.openThoughts);
        next[messageId] = next[messageId] !== true;
        root.openThoughts = next;
    }

    // The keys of the selection, from wherever the focus is in the transcript.
    function actOnSelection(event: KeyEvent): void {
        event.accepted = root.selection.rows !== null;
        if (event.accepted && event.matches(StandardKey.SelectAll))
            root.selection.selectAll();
        else if (!root.selection.isEmpty && event.matches(StandardKey.Copy))
            root.copyRequested();
        else if (!root.selection.isEmpty && event.key === Qt.Key_Escape)
            root.selection.clear();
        else
            event.accepted = false;
    }

    function isNear(messageId: real): bool {
        return root.hoveredMessage === messageId || root.focusedMessage === messageId;
    }
}
