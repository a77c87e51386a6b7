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

    // In a cell as in a line: the pointer on a formula shows its source, a click asks nothing.
    function test_aFormulaInACellShowsItsSource(): void {
        const formula = "formula:" + encodeURIComponent("x^2 & y");
        root.chat.transcript.setRows([{
                "kind": TranscriptModel.Kind.Table,
                "text": "a",
                "tableHeader": [`<a href="${formula}">MMMM</a>`],
                "tableRows": [[`<a href="https://example.org/">MMMM</a>`]]
            }]);
        const window = root.window.contentItem;
        const row = () => (root.item("transcript") as ListView).itemAtIndex(0);
        tryVerify(() => row()?.formula === "");
        const cells = Array.from(findChild(window, "tableCells").children).filter(each => each.isHead !== undefined);
        const at = index => cells[index].mapToItem(window, Theme.gap(6), Theme.gap(4));
        waitForRendering(window);
        mouseMove(window, at(0).x, at(0).y);
        tryVerify(() => row().formula === "x^2 & y");
        mouseClick(window, at(0).x, at(0).y);
        compare(root.find("linkDialog"), null);
        mouseMove(window, at(1).x, at(1).y);
        tryVerify(() => row().formula === "");
        mouseClick(window, at(1).x, at(1).y);
        tryVerify(() => root.find("linkDialog")?.opened ?? false);
        compare(root.find("address").text, "https://example.org/");
    }

    function test_aWideTableIsScrolledByKeys(): void {
        root.chat.transcript.setRows([{
                "kind": TranscriptModel.Kind.Table,
                "text": "a",
                "tableHeader": Array(30).fill("Heading"),
                "tableRows": [Array(30).fill("words")]
            }]);
        const list = root.item("transcript") as ListView;
        tryVerify(() => list.itemAtIndex(0)?.sideways !== undefined);
        const row = list.itemAtIndex(0);
        tryVerify(() => row.sideways.contentWidth > row.sideways.width);
        list.currentIndex = 0;
        row.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        verify(row.sideways.contentX > 0);
        keyClick(Qt.Key_Left);
        compare(row.sideways.contentX, 0);
    }
}
