// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App

WindowCase {
    id: root

    name: "Code"

    function list(): Item {
        return root.item("transcript");
    }

    function row(index: int): Item {
        root.list().positionViewAtIndex(index, ListView.Contain);
        tryVerify(() => root.list().itemAtIndex(index) !== null);
        return root.list().itemAtIndex(index);
    }

    function test_codeInAListStandsWhereItsTextDoes(): void {
        root.chat.transcript.append({
                                        "kind": TranscriptModel.Kind.Code,
                                        "messageId": 2,
                                        "text": "x",
                                        "indent": 2
                                    });
        const row = root.row(root.list().count - 1);
        const card = findChild(row, "codeCard");
        compare(card.x, 80);
        compare(card.x + card.width, row.columnWidth);
        root.chat.transcript.setRows(root.demo.rows);
    }
}
