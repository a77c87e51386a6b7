// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Scripted: two versions of any message.
QtObject {
    id: root

    property var list: []
    property list<string> pages: []
    property color textColor
    property int shown: 0
    property var calls: []

    signal opened

    function version(number: int, model: string, words: string): var {
        return {
            "messageId": number,
            "number": number,
            "model": model,
            "stats": "14.2 tokens/s",
            "words": words,
            "isFailed": false
        };
    }

    function open(messageId: real): void {
        root.calls.push(`open ${messageId}`);
        root.list = [root.version(1, "E2B", "A short answer."), root.version(2, "12B", "A longer answer."), root.version(3, "", "One more.")];
        root.pages = root.list.map(version => `<p>${version.words}</p>`);
        root.shown = 2;
        root.opened();
    }

    function close(): void {
        root.calls.push("close");
        root.list = [];
        root.shown = 0;
    }
}
