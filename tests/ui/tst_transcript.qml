// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App

WindowCase {
    id: root

    name: "Transcript"

    function list(): Item {
        return root.item("transcript");
    }

    function row(index: int): Item {
        root.list().positionViewAtIndex(index, ListView.Contain);
        tryVerify(() => root.list().itemAtIndex(index) !== null);
        return root.list().itemAtIndex(index);
    }

    function test_everyKindHasItsDelegate_data(): var {
        return root.demo.rows.map((row, index) => ({
                    "tag": `row ${index}`,
                    "index": index
                }));
    }

    function test_everyKindHasItsDelegate(data: var): void {
        const shown = root.row(data.index);
        waitForRendering(root.window.contentItem);
        verify(shown.height > 20, `height ${shown.height}`);
        verify(root.colorsOf(shown) > 8, "the row is blank");
    }

    function test_rowsSpeakForThemselves(): void {
        const shown = root.row(2);
        compare(shown.Accessible.name, "Compare the contents, not the names.");
        verify(shown.Accessible.focusable);
    }

    function test_copiesTheWholeCode(): void {
        mouseClick(findChild(root.row(3), "copyCode"));
        compare(root.lastCall(), `copy ${root.demo.code}`);
        compare(findChild(root.row(3), "copyCode").text, "Copied");
    }

    function test_thoughtIsFoldedUntilAskedFor(): void {
        const shown = root.row(1);
        const folded = shown.height;
        verify(!findChild(shown, "thoughtBody").active);
        mouseClick(findChild(shown, "thoughtHeader"));
        verify(findChild(shown, "thoughtBody").active);
        tryVerify(() => shown.height > folded);
        mouseClick(findChild(shown, "thoughtHeader"));
        tryCompare(shown, "height", folded);
    }

    function test_findBarWalksThePlaces(): void {
        keyClick(Qt.Key_F, Qt.ControlModifier);
        const input = root.item("findInput");
        tryVerify(() => input.activeFocus);
        for (const letter of "hash")
            keyClick(letter);
        compare(root.chat.finder.text, "hash");
        compare(root.item("findResult").text, "1 of 3");
        keyClick(Qt.Key_Return);
        compare(root.item("findResult").text, "2 of 3");
        keyClick(Qt.Key_Return, Qt.ShiftModifier);
        mouseClick(root.item("findPrevious"));
        compare(root.item("findResult").text, "3 of 3");
        keyClick(Qt.Key_Escape);
        verify(!root.chat.finder.isOpen);
        tryVerify(() => root.item("input").activeFocus);
    }

    function test_foundPlaceIsBroughtIntoView(): void {
        const list = root.list();
        list.goToEnd();
        root.chat.finder.hitShown(1, 0.5); // in the folded thought
        tryVerify(() => list.itemAtIndex(1) !== null);
        verify(list.shared.isThoughtOpen(2));
        const shown = list.itemAtIndex(1);
        verify(shown.y >= list.contentY - 1 && shown.y < list.contentY + list.height);
        verify(!list.follows || list.isAtEnd);
        const code = root.row(3);
        const half = code.placeOf(0.5);
        verify(half > code.placeOf(0) && half < code.height, `half at ${half} of ${code.height}`);
    }

    function test_moreCanBeDoneWithAReply(): void {
        const footer = root.row(6);
        mouseClick(findChild(footer, "moreActions"));
        const entry = findChild(footer, "forkHere");
        tryVerify(() => entry.visible);
        waitForRendering(root.window.contentItem);
        mouseClick(entry);
        compare(root.lastCall(), "fork 2");
        for (const action of ["continueReply", "answerPlainly"])
            findChild(footer, action).triggered();
        compare(root.lastCall(), "answerAgain 2 false");
        verify(root.chat.calls.indexOf("continueReply 2") > 0);
    }

    function test_codeIsWrappedAndNumbered(): void {
        const code = root.row(3);
        const before = code.height;
        mouseMove(code, 10, 10);
        findChild(code, "numberCode").clicked();
        verify(code.numbered);
        compare(code.lineNumbers().split("\n")[0], "1");
        const numbers = findChild(code, "wrappedNumbers");
        findChild(code, "wrapCode").clicked();
        tryCompare(numbers, "count", code.text.split("\n").length);
        findChild(code, "wrapCode").clicked();
        compare(numbers.count, 0);
        findChild(code, "numberCode").clicked();
        tryCompare(code, "height", before);
    }

    function test_aThoughtIsClosed(): void {
        root.chat.canAnswerNow = true;
        tryVerify(() => root.find("answerNow").visible);
        root.find("answerNow").clicked();
        compare(root.lastCall(), "answerNow");
        root.chat.canAnswerNow = false;
    }

    function test_aReplyIsEditedInItsPlace(): void {
        const footer = root.row(6);
        mouseClick(findChild(footer, "editMessage"));
        const editor = findChild(footer, "editor");
        tryVerify(() => editor.activeFocus);
        compare(editor.text, "source of 2");
        keyClick("!");
        keyClick(Qt.Key_Escape);
        compare(root.list().shared.editedMessage, 0);
    }

    function test_siblingsAreSwitched(): void {
        mouseClick(findChild(root.row(6), "nextSibling"));
        compare(root.lastCall(), "showSibling 2 1");
        root.chat.calls = [];
        keyClick(Qt.Key_Left, Qt.AltModifier);
        compare(root.lastCall(), "showSibling 2 -1");
    }

    function test_keysOfAFocusedMessage(): void {
        root.list().currentIndex = 0;
        root.list().forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_C);
        compare(root.lastCall(), "copy source of 1");
        keyClick(Qt.Key_Delete);
        compare(root.lastCall(), "removeMessage 1");
        keyClick(Qt.Key_E);
        tryVerify(() => root.find("editor") !== null);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.find("editor") === null);
    }

    function test_repliesAreWrittenAgain(): void {
        keyClick(Qt.Key_R, Qt.ControlModifier);
        compare(root.lastCall(), "regenerate 2");
    }

    function test_linksAreShownBeforeTheyOpen(): void {
        root.list().shared.linkRequested("https://example.org/path");
        const address = root.find("address") as Item;
        tryVerify(() => address.visible);
        compare(address.text, "https://example.org/path");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !address.visible);
    }

    function longConversation(): void {
        const rows = [];
        for (let i = 1; i <= 40; ++i)
            rows.push({
                          "kind": TranscriptModel.Kind.RichText,
                          "messageId": i,
                          "html": "<p>" + "words ".repeat(60) + "</p>",
                          "text": "words"
                      });
        root.chat.transcript.setRows(rows);
        waitForRendering(root.window.contentItem);
    }

    function test_followsTheEndWhileThere(): void {
        root.longConversation();
        root.list().goToEnd();
        tryVerify(() => root.list().isAtEnd);
        root.chat.isRunning = true;
        for (let i = 0; i < 5; ++i) {
            root.chat.transcript.append({
                                            "kind": TranscriptModel.Kind.RichText,
                                            "messageId": 50,
                                            "html": "<p>" + "more ".repeat(80) + "</p>"
                                        });
            waitForRendering(root.window.contentItem);
        }
        tryVerify(() => root.list().isAtEnd);
        verify(!root.item("endPill").visible);
    }

    function test_rowsThatGrowDoNotEndFollowing(): void {
        const list = root.list();
        root.longConversation();
        list.goToEnd();
        tryVerify(() => list.isAtEnd);
        root.chat.isRunning = true;
        list.contentY -= 200; // as a list does when a row becomes higher
        verify(list.follows);
        list.grew();
        tryVerify(() => list.isAtEnd);
        verify(!list.hasNewText);
    }

    function test_textAboveStandsStillWhileReading(): void {
        root.longConversation();
        root.chat.isRunning = true;
        waitForRendering(root.window.contentItem);
        mouseWheel(root.list(), 100, 100, 0, 1200);
        tryVerify(() => !root.list().moving && !root.list().isAtEnd);
        const before = root.list().contentY;
        root.chat.transcript.append({
                                        "kind": TranscriptModel.Kind.RichText,
                                        "messageId": 50,
                                        "html": "<p>more</p>"
                                    });
        waitForRendering(root.window.contentItem);
        verify(Math.abs(root.list().contentY - before) < 1);
        const pill = root.item("endPill");
        tryVerify(() => pill.visible);
        tryCompare(pill, "text", "New text below");
        mouseClick(pill);
        tryVerify(() => root.list().isAtEnd);
    }

    function test_failedRepliesOfferAnotherTry(): void {
        root.chat.transcript.setRows([
            {
                "kind": TranscriptModel.Kind.Error,
                "messageId": 9,
                "text": "The context is full. Start a new conversation."
            }
        ]);
        mouseClick(findChild(root.row(0), "tryAgain"));
        compare(root.lastCall(), "regenerate 9");
    }
}
