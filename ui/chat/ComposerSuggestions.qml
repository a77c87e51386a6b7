// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// What the message box offers while one types: prompts behind a / at its beginning, files,
// conversations and folders behind an @, and what lies on the disk behind an @ and the beginning of
// a path. Then Tab leads through the fields of a prompt.
Item {
    id: root

    required property InputArea input
    required property PresetList prompts
    required property Mentions mentions
    property bool isFilling: false // fields of a prompt are left, perhaps
    property bool isDismissed: false // until something else is typed
    property string typed
    readonly property bool isOpen: list.visible
    readonly property bool wantsTab: root.isOpen || root.isFilling
    readonly property bool isPrompt: root.typed.startsWith("/")
    readonly property int longest: 1000 // characters that a path may have

    function update(): void {
        const end = root.input.cursorPosition;
        const before = root.input.text.slice(Math.max(0, end - root.longest), end);
        const found = (end < root.longest ? /^\/[^\n]{0,40}$/.exec(before) : null) ?? /(?:^|\s)(@[^\s@]{0,40})$/.exec(before)
              ?? /^(?:[^]*\s)?(@(?:~|\.{1,2}|[A-Za-z]:)?[\/\\][^\n]*)$/.exec(before);
        const typed = root.input.activeFocus && found ? found[1] ?? found[0] : "";
        root.isDismissed = root.isDismissed && typed === root.typed;
        root.typed = typed;
        if (typed.startsWith("@"))
            root.mentions.find(typed.slice(1));
    }

    function pressed(event: KeyEvent): bool {
        const used = list.pressed(event);
        if (event.key === Qt.Key_Escape && used)
            root.isDismissed = true;
        return used;
    }

    function tab(forward: bool): void {
        if (root.isOpen)
            list.chosen(list.current);
        else if (!root.fill(forward))
            root.input.leave(forward);
    }

    // Selects the next field; false: none is left.
    function fill(forward: bool): bool {
        const from = forward ? root.input.selectionEnd : root.input.selectionStart;
        const field = root.prompts.field(root.input.text, from, forward);
        root.isFilling = root.isFilling && field.x >= 0;
        if (root.isFilling)
            root.input.select(field.x, field.x + field.y);
        return root.isFilling;
    }

    // Takes what was typed for the list out of the text.
    function takeTyped(): void {
        const end = root.input.cursorPosition;
        root.input.remove(end - root.typed.length, end);
    }

    function usePrompt(presetId: real): void {
        const text = root.prompts.filled(presetId, root.input.text);
        root.input.clear();
        root.input.insert(0, text);
        root.input.cursorPosition = 0;
        root.isFilling = true;
        if (!root.fill(true))
            root.input.cursorPosition = root.input.length;
    }

    function choose(index: int): void {
        const entry = list.entries[index];
        if (entry === undefined)
            return;
        const isPrompt = root.isPrompt;
        root.takeTyped();
        if (isPrompt)
            root.usePrompt(entry.presetId);
        else if (entry.completes !== undefined)
            root.input.insert(root.input.cursorPosition, "@" + entry.completes);
        else
            root.mentions.choose(index);
    }

    objectName: "composerSuggestions"

    SuggestionList {
        id: list

        objectName: "suggestionList"
        x: Theme.isMirrored ? root.width - width : 0
        y: -height - Theme.gap(2)
        width: Math.min(root.width, Theme.cardWidth * 1.4)
        name: root.isPrompt ? qsTr("Prompts") : qsTr("Files, conversations and folders")
        entries: root.isPrompt ? root.prompts.matching(root.typed.slice(1)) : root.typed === "" ? [] : root.mentions.found
        visible: root.typed !== "" && !root.isDismissed && entries.length > 0
        onChosen: index => root.choose(index)
    }
    Connections {
        function onTextChanged(): void {
            root.isFilling = root.isFilling && root.input.length > 0;
            root.update();
        }

        function onCursorPositionChanged(): void {
            root.update();
        }

        function onActiveFocusChanged(): void {
            root.update();
        }

        target: root.input
    }
}
