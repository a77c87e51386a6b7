// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App
import Hearth.Ui.Controls

WindowCase {
    id: root

    name: "Tables"

    function test_aCutTableSaysSo(): void {
        root.chat.transcript.setRows([{
                "kind": TranscriptModel.Kind.Table,
                "text": "a",
                "tableHeader": ["a"],
                "tableRows": [["b"]],
                "tableNote": "The first 1,000 of 1,200 rows are shown."
            }]);
        const list = root.window.contentItem;
        tryVerify(() => findChild(list, "tableNote") !== null && findChild(list, "tableNote").visible);
        const note = findChild(list, "tableNote");
        compare(note.text, "The first 1,000 of 1,200 rows are shown.");
        verify(note.y >= note.parent.childrenRect.y + Theme.gap(4));
    }
}
