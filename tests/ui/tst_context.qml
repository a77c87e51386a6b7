// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App as App
import Hearth.Ui.Attachments
import Hearth.Ui.Controls

WindowCase {
    id: root

    readonly property App.PromptContext context: root.chat ? root.chat.context : null

    name: "Context"

    function chip(index: int): ContextChip {
        waitForRendering(root.window.contentItem);
        return (root.find("contextChips") as ListView).itemAtIndex(index) as ContextChip;
    }

    function button(index: int, name: string): TextButton {
        const card = root.chip(index).card;
        card.open();
        tryVerify(() => card.opened);
        const found = findChild(card.contentItem, name) as TextButton;
        verify(found && found.visible, name);
        return found;
    }

    function test_theGaugeShowsAndHidesIt(): void {
        verify(!root.context.isOpen);
        mouseClick(root.item("contextGauge"));
        verify(root.context.isOpen);
        tryVerify(() => root.item("contextEmpty").visible);
        root.context.put("a", {});
        tryVerify(() => root.item("contextChips").visible);
        compare(root.item("contextTotal").text, "Together 480 tokens");
        waitForRendering(root.window.contentItem);
        mouseClick(root.item("closeContext"));
        verify(!root.context.isOpen);
        tryVerify(() => root.item("input").activeFocus);
    }

    function test_aChipIsLeftOutPinnedAndPutInShort(): void {
        root.context.isOpen = true;
        root.context.put("a", {});
        mouseClick(root.button(0, "shorten"));
        mouseClick(root.button(0, "pinInContext"));
        mouseClick(root.button(0, "leaveOut"));
        compare(root.context.calls, ["shorten a", "setPinned a true", "setLeftOut a true"]);
    }

    function test_whatIsDoneCanBeTakenBack(): void {
        root.context.isOpen = true;
        root.context.put("a", {
            "isShort": true,
            "isLeftOut": true,
            "isPinned": true
        });
        mouseClick(root.button(0, "pinInContext"));
        mouseClick(root.button(0, "leaveOut"));
        mouseClick(root.button(0, "readInFull"));
        compare(root.context.calls, ["setPinned a false", "setLeftOut a false", "takeBack a"]);
    }

    function test_aSummaryBeingWrittenIsStopped(): void {
        root.context.isOpen = true;
        root.context.put("a", {});
        root.context.busyKey = "a";
        compare(root.chip(0).saying, "Reading it");
        mouseClick(root.button(0, "stopShortening"));
        compare(root.context.calls, ["stopShortening"]);
    }

    function test_aSummaryOffersUndo(): void {
        root.context.shortened();
        tryVerify(() => root.item("toast").visible);
        root.window.contentItem.forceActiveFocus();
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(root.context.calls, ["undo"]);
    }

    function test_theKeyboardDoesTheSame(): void {
        root.context.isOpen = true;
        root.context.put("a", {});
        root.context.put("b", {});
        root.chip(1);
        root.item("contextChips").forceActiveFocus();
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Delete);
        compare(root.context.calls, ["setLeftOut b true"]);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.chip(1).card.opened);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.item("contextChips").activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.item("input").activeFocus);
    }

    function test_tabStaysInTheCard(): void {
        root.context.isOpen = true;
        root.context.put("a", {});
        root.button(0, "shorten");
        for (let press = 0; press < 5; ++press)
            keyClick(Qt.Key_Tab);
        const card = root.chip(0).card;
        let parent = root.window.activeFocusItem;
        while (parent && parent !== card.contentItem)
            parent = parent.parent;
        verify(parent, "the focus left the card");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !card.visible);
    }

    function test_aChipTellsEverythingToAScreenReader(): void {
        root.context.isOpen = true;
        root.context.put("a", {
            "isPinned": true
        });
        const chip = root.chip(0);
        compare(chip.Accessible.name, "file a");
        compare(chip.Accessible.description, "160 tokens, Pinned");
    }
}
