// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App

WindowCase {
    id: root

    name: "Palette"

    function palette(): QtObject {
        return root.find("palette");
    }

    function ask(text: string): void {
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => root.find("paletteInput").activeFocus);
        for (const letter of text)
            keyClick(letter);
    }

    function test_findsByTheBeginningsOfWords(): void {
        root.ask("al mod");
        compare(root.palette().found.length, 1);
        compare(root.palette().found[0][1], "Ctrl+Shift+M");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !root.palette().visible);
    }

    function test_enterDoesIt(): void {
        root.ask("new");
        keyClick(Qt.Key_Return);
        tryVerify(() => !root.palette().visible);
        compare(root.lastCall(), "newConversation");
    }

    function test_arrowsChoose(): void {
        const before = root.chat.next.thinking;
        root.ask("th"); // "this", "the", "thinking"
        const wanted = root.palette().found.findIndex(command => command[0].includes("thinking"));
        verify(wanted > 0);
        for (let i = 0; i < wanted; ++i)
            keyClick(Qt.Key_Down);
        compare(root.find("paletteList").currentIndex, wanted);
        keyClick(Qt.Key_Return);
        compare(root.chat.next.thinking, !before);
    }

    function test_saysWhenThereIsNone(): void {
        root.ask("xyz");
        compare(root.palette().found.length, 0);
        keyClick(Qt.Key_Return); // nothing
        verify(root.palette().visible);
    }

    function test_offersWhatKeysAndButtonsDo_data(): var {
        return ["Guide", "Work in a folder", "Quit", "Close the tab", "Next tab", "Previous tab", "Quick question",
            "Archive", "Trash", "The system prompt of this conversation", "Open a model file"].map(words => ({
                    "tag": words
                }));
    }

    function test_offersWhatKeysAndButtonsDo(data: var): void {
        root.ask("");
        verify(root.palette().offers.list.some(command => command[0] === data.tag));
    }

    function test_shelvesAreCommands(): void {
        root.ask("trash");
        compare(root.palette().found.length, 1);
        keyClick(Qt.Key_Return);
        compare(root.chatWindow.conversations.shelf, ConversationListModel.Shelf.Trash);
        tryVerify(() => root.item("conversationList").activeFocus);
    }

    function test_theSystemPromptIsACommand(): void {
        root.ask("system");
        keyClick(Qt.Key_Return);
        tryVerify(() => root.find("settingsPage") !== null);
        compare(root.find("settingsPage").section, "prompt");
    }

    function test_quitIsACommand(): void {
        root.ask("quit");
        keyClick(Qt.Key_Return);
        compare(root.application.calls, ["quit"]);
    }
}
