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

    readonly property RecallKeys recall: RecallKeys {
        input: root.input
        sent: root.sent
    }

    // The clipboard's files, pictures and long texts; with Shift always its text.
    function pastes(event: KeyEvent): bool {
        const asText = event.key === Qt.Key_V && (event.modifiers & Qt.ShiftModifier) !== 0 && (event.modifiers & Qt.ControlModifier) !== 0;
        if (asText)
            root.input.paste();
        return asText || (event.matches(StandardKey.Paste) && root.chat.attachments.paste());
    }
}
