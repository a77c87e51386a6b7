// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App
import Hearth.Ui.Controls

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

    // A line that goes on below has one number, and the next line's stands beside that one.
    function test_wrappedLinesKeepTheirNumbers(): void {
        root.chat.transcript.append({
                                        "kind": TranscriptModel.Kind.Code,
                                        "messageId": 2,
                                        "text": "word ".repeat(100) + "\nend"
                                    });
        const row = root.row(root.list().count - 1);
        row.shared.numbersCode = true;
        row.shared.wrapsCode = true;
        const numbers = findChild(row, "wrappedNumbers");
        const words = findChild(row, "code");
        tryVerify(() => words.lineCount > 3 && numbers.count === 2);
        tryVerify(() => numbers.itemAt(1).y - numbers.itemAt(0).y > 2 * numbers.itemAt(0).height);
        compare(numbers.itemAt(1).text, "2");
        const end = words.mapToItem(numbers.itemAt(1).parent, 0, words.positionToRectangle(words.length).y).y;
        fuzzyCompare(numbers.itemAt(1).y, end, 0.5);
        row.shared.numbersCode = false;
        row.shared.wrapsCode = false;
        root.chat.transcript.setRows(root.demo.rows);
    }

    // Whatever letters it begins with.
    function test_codeRunsFromTheLeft(): void {
        const lines = ["# تعليق", "x = 1", "السطر = 2"];
        const code = lines.join("\n");
        root.chat.transcript.append({
                                        "kind": TranscriptModel.Kind.Code,
                                        "messageId": 2,
                                        "text": code,
                                        "html": `<p dir="ltr" style="margin:0;white-space:pre">${code}</p>`
                                    });
        for (const isMirrored of [false, true]) {
            Theme.isMirrored = isMirrored;
            const words = findChild(root.row(root.list().count - 1), "code");
            tryCompare(words, "length", code.length);
            // The first letter of an Arabic word stands at its right end.
            for (const line of lines)
                verify(words.positionToRectangle(code.indexOf(line)).x < words.width / 4, line);
        }
        Theme.isMirrored = false;
        root.chat.transcript.setRows(root.demo.rows);
    }
}
