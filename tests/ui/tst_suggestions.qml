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
        tryCompare(root.input(), "text", "Translate\n\nmy words");
    }

    function test_aPathIsCompletedFolderByFolder(): void {
        root.fill();
        root.chat.mentions.entries = [
            {
                "title": "my notes/",
                "detail": "~/",
                "symbol": "folder",
                "typed": "~/my",
                "completes": "~/my notes/"
            },
            {
                "title": "oak.md",
                "detail": "~/my notes/",
                "symbol": "file",
                "typed": "~/my notes/"
            }
        ];
        for (const letter of "see @~/my")
            keyClick(letter);
        tryVerify(() => root.list().visible);
        compare(root.list().entries.length, 1);
        keyClick(Qt.Key_Tab);
        compare(root.input().text, "see @~/my notes/");
        compare(root.chat.mentions.calls.length, 0);
        tryVerify(() => root.list().visible);
        compare(root.list().entries[0].title, "oak.md");
        keyClick(Qt.Key_Return);
        compare(root.input().text, "see ");
        compare(root.chat.mentions.calls[0], "oak.md");
    }

    function test_whatIsAPath_data(): list<var> {
        return [
            {tag: "home", text: "@~/", typed: "@~/"},
            {tag: "root", text: "see @/etc/ho", typed: "@/etc/ho"},
            {tag: "here", text: "@./", typed: "@./"},
            {tag: "above", text: "@../a b", typed: "@../a b"},
            {tag: "drive", text: "@C:\\a b", typed: "@C:\\a b"},
            {tag: "the last one", text: "@/a @/b c", typed: "@/b c"},
            {tag: "of the last line", text: "@/a\n@/b", typed: "@/b"},
            {tag: "no word", text: "@a b", typed: ""},
            {tag: "no address", text: "ada@/x y", typed: ""},
            {tag: "ended", text: "@/a\nb", typed: ""}
        ];
    }

    function test_whatIsAPath(row: var): void {
        root.fill();
        root.input().insert(0, row.text);
        compare(root.find("composerSuggestions").typed, row.typed);
    }
}
