// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

WindowCase {
    id: root

    name: "Presets"

    function openPage(): void {
        root.application.placeRequested("presets");
        tryVerify(() => root.find("presetsPage") !== null);
        waitForRendering(root.window.contentItem);
    }

    function fillAssistants(): void {
        root.application.assistants.put(3, "Cook", "🍲", "You cook.");
        root.application.assistants.put(4, "Poet", "", "You rhyme.");
    }

    function test_anAssistantIsMadeWithTheKeyboard(): void {
        root.openPage();
        const button = root.item("assistantsNew");
        button.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => root.find("assistantDialog").opened);
        keyClick(Qt.Key_C);
        keyClick(Qt.Key_Tab);
        tryVerify(() => root.item("assistantText").activeFocus);
        keyClick(Qt.Key_Y);
        const toggle = findChild(root.find("assistantDialog").contentItem, "choiceThinking");
        toggle.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        root.item("assistantName").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        const calls = root.application.assistants.calls;
        compare(calls.length, 1);
        const kept = JSON.parse(calls[0].slice("keep ".length));
        compare(kept.presetId, 0);
        compare(kept.name, "c");
        compare(kept.text, "y");
        compare(kept.choices.thinking, true);
        tryVerify(() => !root.find("assistantDialog").opened);
    }

    function test_aNamelessAssistantIsNotKept(): void {
        root.openPage();
        mouseClick(root.item("assistantsNew"));
        tryVerify(() => root.find("assistantDialog").opened);
        verify(!root.find("keepAssistant").enabled);
        keyClick(Qt.Key_Return);
        compare(root.application.assistants.calls.length, 0);
        verify(root.find("assistantDialog").opened);
    }

    function test_rowsEditDuplicateAndRemove(): void {
        root.fillAssistants();
        root.openPage();
        mouseClick(root.item("editPreset"));
        tryVerify(() => root.find("assistantDialog").opened);
        compare(root.item("assistantName").text, "Cook");
        compare(root.item("assistantText").text, "You cook.");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !root.find("assistantDialog").visible);
        mouseClick(root.item("duplicatePreset"));
        compare(root.application.assistants.calls[0], "duplicate 3");
        mouseClick(root.item("removePreset"));
        compare(root.application.assistants.calls[1], "remove 3");
        tryCompare(root.window.contentItem, "visible", true);
        compare(root.item("toast").isShown, true);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(root.application.assistants.calls[2], "undo");
    }

    function test_builtInPromptsCanOnlyBeDuplicated(): void {
        root.application.prompts.put(-1, "Summarise", "", "Summarise {{text}}");
        root.openPage();
        verify(!root.item("editPreset").visible);
        verify(!root.item("removePreset").visible);
        mouseClick(root.item("duplicatePreset"));
        compare(root.application.prompts.calls[0], "duplicate -1");
    }

    function test_aPromptIsMade(): void {
        root.openPage();
        mouseClick(root.item("promptsNew"));
        tryVerify(() => root.find("promptDialog").opened);
        keyClick(Qt.Key_P);
        root.item("promptText").text = "Say {{word}}";
        mouseClick(root.find("keepPrompt"));
        const kept = JSON.parse(root.application.prompts.calls[0].slice("keep ".length));
        compare(kept.name, "p");
        compare(kept.text, "Say {{word}}");
    }

    function test_escapeLeadsBack(): void {
        root.openPage();
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.find("presetsPage") === null);
        tryVerify(() => root.item("input").activeFocus);
    }

    function test_theChipChoosesAnAssistant(): void {
        root.fillAssistants();
        const chip = root.item("assistantChip");
        compare(chip.Accessible.name, "Assistant: none");
        mouseClick(chip);
        tryVerify(() => root.find("assistantMenu").opened);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(root.lastCall(), "setAssistant 3");
        root.chat.next.name = "Cook";
        root.chat.next.mark = "🍲";
        compare(chip.Accessible.name, "Assistant: Cook");
    }

    function test_theChipLeadsToThePage(): void {
        keyClick(Qt.Key_A, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => root.find("assistantMenu").opened);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.find("presetsPage") !== null);
    }

    function test_choicesForOneMessage(): void {
        keyClick(Qt.Key_O, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => root.find("replyOptionsCard")?.opened);
        const card = root.find("replyOptionsCard");
        verify(!root.find("resetOptions").enabled);
        const thinking = findChild(card.contentItem, "choiceThinking");
        mouseClick(thinking);
        compare(root.chat.next.choices.thinking, true);
        verify(root.item("replyOptions").checked);
        mouseClick(root.find("resetOptions"));
        verify(!root.chat.next.isChanged);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !card.visible);
    }
}
