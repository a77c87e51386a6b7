// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.Ui.Chat

WindowCase {
    id: root

    name: "Inspector"

    function open(): QtObject {
        root.chat.inspect(2);
        const dialog = root.find("inspectorDialog");
        tryVerify(() => dialog.opened);
        return dialog;
    }

    function test_arrowsWalkTheWords(): void {
        const dialog = root.open();
        tryVerify(() => root.item("inspectedWords").activeFocus);
        keyClick(Qt.Key_Right);
        compare(dialog.current, 1);
        compare(dialog.choices[0].text, "a1");
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        compare(dialog.current, 2);
        keyClick(Qt.Key_Left);
        compare(dialog.current, 1);
    }

    function test_anotherWordMakesABranch(): void {
        const dialog = root.open();
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space); // the first that is not written already
        compare(root.chat.inspector.calls, ["branch 1 1"]);
        tryVerify(() => !dialog.visible);
    }

    function test_escapeGivesUp(): void {
        const dialog = root.open();
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialog.visible);
        verify(!root.chat.inspector.isOpen);
        root.chat.inspect(2);
        tryVerify(() => dialog.opened);
    }

    function test_aReplyTellsHowItWasMade(): void {
        (root.item("transcript") as TranscriptList).shared.aboutRequested(2);
        const dialog = root.find("aboutReplyDialog") as AboutReplyDialog;
        tryVerify(() => dialog.opened);
        tryVerify(() => root.item("replyDetails").activeFocus);
        mouseClick(root.item("copyDetails"));
        compare(root.lastCall(), "copy Model: Gemma 4 E2B\nFingerprint: 00c0ffee00c0ffee\nToken numbers: 105 2364 107");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialog.visible);
    }

    function test_saysThatALongReplyGoesOn(): void {
        root.open();
        const more = root.item("moreTokens");
        verify(!more.visible);
        root.chat.inspector.count = 2400;
        tryVerify(() => more.visible);
        compare(more.text, "The first 3 of 2,400 tokens are shown.");
    }

    function test_aProblemIsToldInPlace(): void {
        const dialog = root.open();
        root.chat.inspector.tokens = [];
        root.chat.inspector.problem = "No model is loaded.";
        compare(dialog.choices.length, 0);
    }
}
