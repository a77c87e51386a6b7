// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.Ui.Controls

WindowCase {
    id: root

    name: "Composer"

    function input(): Item {
        return root.item("input");
    }

    function test_focusIsThereWhenTheWindowOpens(): void {
        tryVerify(() => root.input().activeFocus);
    }

    function test_enterSendsAndClears(): void {
        root.input().text = "hello";
        keyClick(Qt.Key_Return);
        compare(root.lastCall(), "send hello");
        compare(root.input().text, "");
    }

    function test_whatIsRecalledLateStandsWhereNothingWasWrittenSince(): void {
        root.input().text = "";
        root.chatWindow.sent.recalled("", "from elsewhere");
        compare(root.input().text, "from elsewhere");
        compare(root.input().cursorPosition, 14);
        root.chatWindow.sent.recalled("", "too late");
        compare(root.input().text, "from elsewhere");
    }

    function test_shiftEnterBreaksTheLine(): void {
        root.input().text = "";
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_Return, Qt.ShiftModifier);
        keyClick(Qt.Key_B);
        compare(root.input().text, "a\nb");
        compare(root.lastCall(), "");
    }

    function test_enterBreaksTheLineWhenTheSettingSaysSo(): void {
        root.application.settings.sendWithEnter = false;
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_Return);
        compare(root.input().text, "a\n");
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        compare(root.lastCall(), "send a\n");
    }

    function test_nothingIsSentWithoutAModel(): void {
        root.chat.canSend = false;
        root.input().text = "hello";
        keyClick(Qt.Key_Return);
        compare(root.lastCall(), "");
        compare(root.input().text, "hello");
        verify(!root.item("send").enabled);
    }

    function test_draftIsKeptWithTheConversation(): void {
        keyClick(Qt.Key_X);
        compare(root.chat.draft, "x");
        root.chat.draft = "from another conversation";
        compare(root.input().text, "from another conversation");
    }

    function test_repliesFollowASchema(): void {
        mouseClick(root.item("structured"));
        tryVerify(() => root.find("schemaText") !== null && root.item("schemaText").activeFocus);
        root.item("schemaText").text = "no";
        waitForRendering(root.window.contentItem);
        mouseClick(root.item("useSchema"));
        compare(root.item("schemaProblem").text, "This is no schema.");
        verify(!root.chat.answerSchema.isOn);
        root.item("schemaText").text = '{"type": "string"}';
        mouseClick(root.item("useSchema"));
        verify(root.chat.answerSchema.isOn);
        compare(root.chat.answerSchema.text, '{"type": "string"}');
        tryVerify(() => !(root.find("schemaDialog") as Dialog).visible);
        mouseClick(root.item("structured"));
        verify(!root.chat.answerSchema.isOn);
    }

    function test_tabLeavesTheField(): void {
        tryVerify(() => root.input().activeFocus);
        keyClick(Qt.Key_Tab);
        verify(!root.input().activeFocus);
        compare(root.input().text, "");
        keyClick(Qt.Key_Backtab);
        verify(root.input().activeFocus);
    }

    function test_upAndDownWalkWhatWasSent(): void {
        keyClick(Qt.Key_Up);
        compare(root.input().text, "the second\nof two lines");
        compare(root.chat.draft, root.input().text);
        keyClick(Qt.Key_Up); // within the message
        compare(root.input().text, "the second\nof two lines");
        keyClick(Qt.Key_Up);
        compare(root.input().text, "the first");
        keyClick(Qt.Key_Up);
        compare(root.input().text, "the first");
        keyClick(Qt.Key_Down);
        compare(root.input().text, "the second\nof two lines");
        keyClick(Qt.Key_Down);
        compare(root.input().text, "");
        compare(root.lastCall(), "");
    }

    function test_aDraftIsNotWrittenOver(): void {
        root.input().text = "a draft";
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Up, Qt.ControlModifier);
        compare(root.input().text, "a draft");
        verify(root.find("editor") === null);
    }

    function test_controlUpInAnEmptyFieldEditsTheLastMessage(): void {
        keyClick(Qt.Key_Up, Qt.ControlModifier);
        tryVerify(() => root.find("editor") !== null);
        compare(root.item("editor").text, "source of 1");
        keyClick(Qt.Key_End, Qt.ControlModifier);
        keyClick(Qt.Key_Exclam);
        keyClick(Qt.Key_Return);
        compare(root.lastCall(), "edit 1 source of 1!");
    }

    function test_growsButLeavesRoomForTheTranscript(): void {
        const composer = root.item("composer");
        const before = composer.height;
        root.input().text = "line\n".repeat(80);
        waitForRendering(composer);
        verify(composer.height > before);
        verify(composer.height <= root.window.height * 0.4 + 1);
    }

    function test_sendButtonStopsWhileAReplyRuns(): void {
        root.chat.isRunning = true;
        mouseClick(root.item("send"));
        compare(root.lastCall(), "stop");
        root.chat.calls = [];
        keyClick(Qt.Key_Escape);
        compare(root.lastCall(), "stop");
    }

    function test_messagesWaitWhileAReplyRuns(): void {
        root.chat.canSend = false;
        root.chat.isRunning = true;
        keyClick("h");
        keyClick(Qt.Key_Return);
        compare(root.lastCall(), "queue h");
        compare(root.item("input").text, "");
        const button = root.item("unqueue");
        waitForRendering(root.window.contentItem);
        mouseClick(button);
        compare(root.lastCall(), "unqueue 0");
    }

    function test_saysWhyAMessageCannotWait(): void {
        root.chat.canSend = false;
        root.chat.isRunning = true;
        root.chat.attachments.isReading = true;
        keyClick("h");
        keyClick(Qt.Key_Return);
        const note = root.item("composerNote");
        tryVerify(() => note.visible);
        verify(note.text.includes("still being read"), note.text);
        compare(root.item("input").text, "h");
        root.chat.attachments.isReading = false;
        root.chat.attachments.hasFolder = true;
        tryVerify(() => !note.visible);
        keyClick(Qt.Key_Return);
        tryVerify(() => note.visible);
        verify(note.text.includes("folder"), note.text);
        root.chat.isRunning = false;
        tryVerify(() => !note.visible);
    }

    function test_thinkingIsToggled(): void {
        mouseClick(root.item("thinking"));
        verify(root.chat.next.thinking);
    }

    function test_theDraftsCostIsShown(): void {
        root.chat.cost.words = "12 tokens, first word in about 3 s";
        const label = root.item("draftCost");
        verify(label.visible);
        compare(label.text, "12 tokens, first word in about 3 s");
        root.chat.isRunning = true;
        verify(!label.visible);
    }
}
