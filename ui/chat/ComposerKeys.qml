// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// Keys that bring words or files into the composer's field: paste, and Up and Down for messages
// that were sent before.
QtObject {
    id: root

    required property InputArea input
    required property ChatController chat
    required property SentHistory sent

    readonly property Connections late: Connections {
        target: root.sent

        function onRecalled(before: string, words: string): void {
            if (root.input.text === before)
                root.put(words);
        }
    }

    // The clipboard's files, pictures and long texts; with Shift always its text.
    function pastes(event: KeyEvent): bool {
        const asText = event.key === Qt.Key_V && (event.modifiers & Qt.ShiftModifier) !== 0 && (event.modifiers & Qt.ControlModifier) !== 0;
        if (asText)
            root.input.paste();
        return asText || (event.matches(StandardKey.Paste) && root.chat.attachments.paste());
    }

    // From the first line to the message before, from the last one to the message after.
    function recalls(event: KeyEvent): bool {
        const input = root.input;
        const goesUp = event.key === Qt.Key_Up;
        if ((!goesUp && event.key !== Qt.Key_Down) || (event.modifiers & ~Qt.KeypadModifier))
            return false;
        const line = input.positionToRectangle(input.cursorPosition).y;
        if (line !== input.positionToRectangle(goesUp ? 0 : input.length).y)
            return false;
        const words = goesUp ? root.sent.older(input.text) : root.sent.newer(input.text);
        if (words === input.text)
            return false;
        root.put(words);
        return true;
    }
    function put(words: string): void {
        root.input.text = words;
        root.input.cursorPosition = root.input.length;
    }
}
