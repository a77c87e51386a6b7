// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

WindowCase {
    id: root

    name: "Suggestions"

    function input(): Item {
        return root.item("input");
    }

    function list(): QtObject {
        return root.find("suggestionList");
    }

    function fill(): void {
        root.application.prompts.put(1, "Summarise", "", "Summarise {{text}} in {{number}} words");
        root.application.prompts.put(2, "Translate", "", "Translate");
        root.chat.mentions.entries = [
            {
                "title": "tree.pdf",
                "detail": "File",
                "symbol": "file"
            },
            {
                "title": "about trees",
                "detail": "Conversation",
                "symbol": "conversation"
            }
        ];
        tryVerify(() => root.input().activeFocus);
    }

    function test_slashListsPromptsAndTypingFilters(): void {
        root.fill();
        keyClick("/");
        tryVerify(() => root.list().visible);
        compare(root.list().entries.length, 2);
        keyClick("t");
        compare(root.list().entries.length, 1);
        keyClick("x");
        verify(!root.list().visible);
        keyClick(Qt.Key_Return);
        compare(root.lastCall(), "send /tx");
    }

    function test_fieldsAreFilledWithTheKeyboard(): void {
        root.fill();
        keyClick("/");
        keyClick(Qt.Key_Return);
        compare(root.input().text, "Summarise {{text}} in {{number}} words");
        compare(root.input().selectedText, "{{text}}");
        keyClick("a");
        keyClick(Qt.Key_Tab);
        compare(root.input().selectedText, "{{number}}");
        keyClick(Qt.Key_Return); // a field is left: nothing is sent
        compare(root.chat.calls.length, 0);
        keyClick("5");
        compare(root.input().text, "Summarise a in 5 words");
        keyClick(Qt.Key_Return);
        compare(root.lastCall(), "send Summarise a in 5 words");
    }

    function test_downChoosesAnotherOne(): void {
        root.fill();
        keyClick("/");
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Tab);
        compare(root.input().text, "Translate");
        keyClick(Qt.Key_Tab); // no field: Tab leaves as ever
        verify(!root.input().activeFocus);
    }

    function test_escapeClosesTheListOnly(): void {
        root.fill();
        keyClick("/");
        tryVerify(() => root.list().visible);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !root.list().visible);
        compare(root.input().text, "/");
        verify(root.input().activeFocus);
        keyClick("s");
        tryVerify(() => root.list().visible);
    }

    function test_slashWithinAMessageIsASlash(): void {
        root.fill();
        keyClick("a");
        keyClick("/");
        verify(!root.list().visible);
    }

    function test_atListsFilesAndConversations(): void {
        root.fill();
        root.input().text = "see ";
        root.input().cursorPosition = 4;
        keyClick("@");
        tryVerify(() => root.list().visible);
        compare(root.list().entries.length, 2);
        keyClick("a");
        compare(root.list().entries.length, 1);
        keyClick(Qt.Key_Return);
        compare(root.chat.mentions.calls, ["about trees"]);
        compare(root.input().text, "see ");
        verify(!root.list().visible);
    }

    function test_anAddressIsNoMention(): void {
        root.fill();
        keyClick("a");
        keyClick("@");
        verify(!root.list().visible);
    }

    function test_thePaletteUsesPrompts(): void {
        root.fill();
        root.input().text = "my words";
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => root.find("palette").opened);
        for (const c of "prompt trans")
            keyClick(c);
        keyClick(Qt.Key_Return);
        tryCompare(root.input(), "text", "Translate");
    }
}
