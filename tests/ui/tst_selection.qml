// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App
import Hearth.Ui.Chat
import Hearth.Ui.Controls

// A selection over blocks and messages, with the mouse and with keys.
WindowCase {
    id: root

    readonly property TranscriptList list: root.window ? root.find("transcript") as TranscriptList : null
    readonly property TranscriptSelection selection: root.list ? root.list.shared.selection : null

    name: "Selection"

    function rows(count: int): void {
        const rows = [];
        for (let i = 0; i < count; ++i)
            rows.push({
                          "kind": i % 2 === 0 ? TranscriptModel.Kind.UserText : TranscriptModel.Kind.RichText,
                          "messageId": i + 1,
                          "isUser": i % 2 === 0,
                          "isFirst": true,
                          "text": `Paragraph number ${i}, with words.`,
                          "html": `<p>Paragraph number ${i}, with <a href="https://example.org/">words</a>.</p>`
                      });
        root.chat.transcript.setRows(rows);
        root.list.follows = false;
        waitForRendering(root.window.contentItem);
        root.list.positionViewAtBeginning();
        waitForRendering(root.window.contentItem);
    }

    function text(row: int): ReadingText {
        return (root.list.itemAtIndex(row) as TranscriptRow).reading;
    }

    // Where a character stands, in the list's coordinates.
    function place(row: int, offset: int): point {
        const at = root.text(row).positionToRectangle(offset);
        return root.text(row).mapToItem(root.list, at.x + 1, at.y + at.height / 2);
    }

    function drag(from: point, to: point): void {
        mousePress(root.list, from.x, from.y);
        for (let step = 1; step <= 4; ++step)
            mouseMove(root.list, from.x + (to.x - from.x) * step / 4, from.y + (to.y - from.y) * step / 4);
        mouseRelease(root.list, to.x, to.y);
    }

    function test_aDragGoesFromMessageToMessage(): void {
        root.rows(6);
        root.drag(root.place(0, 10), root.place(2, 9));
        tryCompare(root.text(0), "selectedText", "number 0, with words.");
        tryCompare(root.text(1), "selectedText", "Paragraph number 1, with words.");
        tryCompare(root.text(2), "selectedText", "Paragraph");
        compare(root.text(3).selectedText, "");
        keyClick(Qt.Key_C, Qt.ControlModifier);
        compare(root.lastCall(), "copy number 0, with words.\n\nsource of 2\n\nParagraph");
    }

    function test_aDragGoesUpwards(): void {
        root.rows(6);
        root.drag(root.place(2, 9), root.place(1, 10));
        tryCompare(root.text(2), "selectedText", "Paragraph");
        tryCompare(root.text(1), "selectedText", "number 1, with words.");
        compare(root.text(0).selectedText, "");
    }

    function test_aClickEndsIt(): void {
        root.rows(6);
        root.drag(root.place(0, 3), root.place(2, 9));
        tryCompare(root.text(1), "selectedText", "Paragraph number 1, with words.");
        const at = root.place(3, 4);
        mouseClick(root.list, at.x, at.y);
        tryCompare(root.text(1), "selectedText", "");
        tryCompare(root.text(0), "selectedText", "");
        verify(root.selection.isEmpty);
    }

    function test_shiftClickGoesOn(): void {
        root.rows(6);
        const from = root.place(1, 10);
        const to = root.place(3, 9);
        mouseClick(root.list, from.x, from.y);
        mouseClick(root.list, to.x, to.y, Qt.LeftButton, Qt.ShiftModifier);
        tryCompare(root.text(1), "selectedText", "number 1, with words.");
        tryCompare(root.text(2), "selectedText", "Paragraph number 2, with words.");
        tryCompare(root.text(3), "selectedText", "Paragraph");
        const less = root.place(2, 9);
        mouseClick(root.list, less.x, less.y, Qt.LeftButton, Qt.ShiftModifier);
        tryCompare(root.text(2), "selectedText", "Paragraph");
        tryCompare(root.text(3), "selectedText", "");
    }

    function test_aDoubleClickTakesAWord(): void {
        root.rows(6);
        const at = root.place(1, 12);
        mouseDoubleClickSequence(root.list, at.x, at.y);
        tryCompare(root.text(1), "selectedText", "number");
        keyClick(Qt.Key_C, Qt.ControlModifier);
        compare(root.lastCall(), "copy number");
        const other = root.place(3, 1);
        mouseClick(root.list, other.x, other.y);
        tryCompare(root.text(1), "selectedText", "");
    }

    function test_keysTakeAll(): void {
        root.rows(4);
        root.list.takeFocus();
        keyClick(Qt.Key_A, Qt.ControlModifier);
        tryCompare(root.text(3), "selectedText", "Paragraph number 3, with words.");
        keyClick(Qt.Key_C, Qt.ControlModifier);
        compare(root.lastCall(), "copy source of 1\n\nsource of 2\n\nsource of 3\n\nsource of 4");
        keyClick(Qt.Key_Escape);
        tryCompare(root.text(3), "selectedText", "");
    }

    function test_keysTakeRowAfterRow(): void {
        root.rows(6);
        root.list.currentIndex = 1;
        root.list.takeFocus();
        keyClick(Qt.Key_Down, Qt.ShiftModifier);
        keyClick(Qt.Key_Down, Qt.ShiftModifier);
        tryCompare(root.text(2), "selectedText", "Paragraph number 2, with words.");
        compare(root.text(0).selectedText, "");
        keyClick(Qt.Key_C, Qt.ControlModifier);
        compare(root.lastCall(), "copy source of 2\n\nsource of 3");
    }

    function test_tablesAreShownAsSelected(): void {
        root.list.positionViewAtIndex(5, ListView.Center);
        waitForRendering(root.window.contentItem);
        root.drag(root.place(4, 5), Qt.point(root.list.width / 2, root.list.height - 1));
        tryVerify(() => findChild(root.list.itemAtIndex(5), "span").visible);
        root.selection.clear();
        tryVerify(() => !findChild(root.list.itemAtIndex(5), "span").visible);
    }

    function test_linksStillOpen(): void {
        root.rows(6);
        const at = root.place(1, 28);
        mouseClick(root.list, at.x, at.y);
        tryVerify(() => (root.find("address") as Item).visible);
        keyClick(Qt.Key_Escape);
    }

    function test_whatStreamsKeepsItsSelection(): void {
        root.rows(3);
        root.drag(root.place(0, 10), root.place(1, 9));
        tryCompare(root.text(1), "selectedText", "Paragraph");
        root.chat.transcript.change(1, {
                                        "html": "<p>Paragraph number 1, with words and more of them.</p>"
                                    });
        tryCompare(root.text(1), "selectedText", "Paragraph");
        tryVerify(() => root.text(1).text.includes("more of them"));
    }

    function test_aDragScrollsAtTheEdge(): void {
        root.rows(200);
        const from = root.place(1, 10);
        mousePress(root.list, from.x, from.y);
        mouseMove(root.list, from.x, root.list.height / 2);
        mouseMove(root.list, from.x, root.list.height - 2);
        tryVerify(() => root.list.contentY > root.list.height);
        mouseRelease(root.list, from.x, root.list.height - 2);
        const stopped = root.list.contentY;
        waitForRendering(root.window.contentItem);
        fuzzyCompare(root.list.contentY, stopped, 1);
        const last = root.list.indexAt(root.list.width / 2, root.list.contentY + root.list.height - 4);
        verify(root.selection.spanOf(last - 2).y === -1, "all up to the pointer");
        // Rows that are made anew show what is selected of them.
        root.list.positionViewAtBeginning();
        tryVerify(() => root.list.itemAtIndex(1) !== null);
        tryCompare(root.text(1), "selectedText", "number 1, with words.");
    }

    function test_theMenuCopiesAll(): void {
        root.rows(6);
        root.drag(root.place(0, 10), root.place(1, 9));
        const area = Array.from(root.text(1).children).find(child => (child as EditMenuArea) !== null) as EditMenuArea;
        verify(!area.instead.isEmpty);
        area.instead.copy();
        compare(root.lastCall(), "copy number 0, with words.\n\nParagraph");
        area.instead.selectAll();
        tryCompare(root.text(5), "selectedText", "Paragraph number 5, with words.");
    }
}
