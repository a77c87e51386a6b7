// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

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
        const before = root.chat.thinking;
        root.ask("th"); // "this", "the", "thinking"
        const wanted = root.palette().found.findIndex(command => command[0].includes("thinking"));
        verify(wanted > 0);
        for (let i = 0; i < wanted; ++i)
            keyClick(Qt.Key_Down);
        compare(root.find("paletteList").currentIndex, wanted);
        keyClick(Qt.Key_Return);
        compare(root.chat.thinking, !before);
    }

    function test_saysWhenThereIsNone(): void {
        root.ask("xyz");
        compare(root.palette().found.length, 0);
        keyClick(Qt.Key_Return); // nothing
        verify(root.palette().visible);
    }
}
