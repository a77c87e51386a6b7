// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: what stands in `sent`, oldest first.
QtObject {
    id: root

    signal recalled(before: string, words: string)

    readonly property var sent: ["the first", "the second\nof two lines"]

    function older(text: string): string {
        const at = text === "" ? root.sent.length : root.sent.indexOf(text);
        return at > 0 ? root.sent[at - 1] : text;
    }

    function newer(text: string): string {
        const at = root.sent.indexOf(text);
        return at < 0 ? text : root.sent[at + 1] ?? "";
    }
}
