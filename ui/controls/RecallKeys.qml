// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Up and Down in a field that sends its words: what was sent before.
QtObject {
    id: root

    required property InputArea input
    required property var sent // SentHistory: functions older and newer, signal recalled

    readonly property Connections late: Connections {
        target: root.sent

        function onRecalled(before: string, words: string): void {
            if (root.input.text === before)
                root.put(words);
        }
    }

    // From the first line to what was sent before, from the last one to what was sent after.
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
