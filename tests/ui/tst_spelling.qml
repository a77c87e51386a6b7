// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import QtTest

import Hearth.App as App
import Hearth.Ui.Controls

WindowCase {
    id: root

    readonly property App.SpellChecker spelling: chatWindow ? chatWindow.spelling : null
    readonly property InputArea input: window ? root.item("input") as InputArea : null

    name: "Spelling"

    function marks(): list<Item> {
        const found = [];
        const walk = item => {
            if (item.objectName === "spellMark")
                found.push(item);
            for (const child of item.children)
                walk(child);
        };
        walk(root.input);
        return found;
    }

    function write(text: string): void {
        root.input.text = text;
        root.input.cursorPosition = 0;
        waitForRendering(root.window.contentItem);
    }

    function menu(): EditMenu {
        const opened = root.find("editMenu") as EditMenu;
        verify(opened);
        tryVerify(() => opened.opened);
        return opened;
    }

    function entry(name: string): MenuAction {
        const opened = root.menu();
        for (let i = 0; i < opened.count; ++i) {
            const action = opened.itemAt(i) as MenuAction;
            if (action?.objectName === name && action.shown)
                return action;
        }
        return null;
    }

    function test_wrongWordsAreUnderlined(): void {
        root.write("see teh cat and teh dog");
        compare(root.marks().length, 2);
        const mark = root.marks()[0];
        const at = root.input.positionToRectangle(4);
        compare(mark.x, at.x);
        verify(mark.width > 10);
        verify(mark.visible);
    }

    function test_theWordThatIsBeingWrittenIsNot(): void {
        root.write("teh");
        root.input.forceActiveFocus();
        root.input.cursorPosition = 3;
        verify(!root.marks()[0].visible);
        root.input.cursorPosition = 1;
        verify(root.marks()[0].visible);
    }

    function test_marksStayUnderTheirWords(): void {
        root.write("see teh");
        const before = root.marks()[0].x;
        root.input.insert(0, "once ");
        tryVerify(() => root.marks().length === 1 && root.marks()[0].x > before);
    }

    function test_theMenuOffersOtherWords(): void {
        root.write("see teh cat");
        const at = root.input.positionToRectangle(5);
        mouseClick(root.input, at.x, at.y + at.height / 2, Qt.RightButton);
        compare(root.spelling.calls.filter(call => call.startsWith("suggest")), ["suggest teh en_US"]);
        const first = root.entry("spellingOffer");
        compare(first.text, "the");
        mouseClick(first);
        compare(root.input.text, "see the cat");
    }

    function test_theKeyboardReachesTheMenu(): void {
        root.write("teh cat");
        root.input.forceActiveFocus();
        root.input.cursorPosition = 1;
        keyClick(Qt.Key_Menu);
        verify(root.entry("learnWord") !== null);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(root.input.text, "the cat");
    }

    function test_wordsAreLearned(): void {
        root.write("teh cat");
        root.input.forceActiveFocus();
        root.input.cursorPosition = 1;
        keyClick(Qt.Key_F10, Qt.ShiftModifier);
        root.entry("learnWord").triggered();
        compare(root.spelling.calls.pop(), "add teh en_US");
        compare(root.marks().length, 0);
    }

    function test_rightWordsOfferNothing(): void {
        root.write("see teh cat");
        root.input.cursorPosition = 10;
        root.input.openMenu();
        compare(root.entry("learnWord"), null);
        compare(root.entry("spellingOffer"), null);
    }

    function test_onlyWhatIsInSightIsLookedAt(): void {
        root.write("word ".repeat(20000) + "teh end");
        const asked = () => root.spelling.calls[root.spelling.calls.length - 1].split(" ");
        verify(Number(asked()[1]) < 6000, asked().join(" "));
        compare(root.marks().length, 0);
        root.input.forceActiveFocus();
        root.input.cursorPosition = root.input.length;
        tryVerify(() => root.marks().length === 1);
        verify(Number(asked()[1]) < 6000, asked().join(" "));
        compare(root.marks()[0].x, root.input.positionToRectangle(100000).x);
    }
}
