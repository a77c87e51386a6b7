// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App
import Hearth.Ui.Controls

WindowCase {
    id: root

    name: "Models"

    function openPage(): Item {
        keyClick(Qt.Key_M, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => root.find("modelsPage") !== null);
        return root.item("modelsPage");
    }

    function memoryBars(): var {
        const found = [];
        const look = item => {
            if (item.objectName === "memoryBar")
                found.push(item);
            for (const child of item.children)
                look(child);
        };
        look(root.item("planCard"));
        return found;
    }

    function test_pageOpensAndCloses(): void {
        verify(root.openPage().visible);
        compare((root.find("machineMemory") as ProgressLine).label, "16 GB of memory, 8 GB of it free");
        compare(root.application.library.calls.pop(), "refresh");
        verify(root.item("closeModels").activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.find("modelsPage") === null);
        verify(root.item("input").activeFocus);
    }

    function test_modelsAreDownloadedPausedAndUsed(): void {
        root.window.height = 1000; // all of the page
        root.openPage();
        const store = root.application.store;
        waitForRendering(root.window.contentItem);
        mouseClick(root.item("download"));
        compare(store.calls.pop(), "download 0");
        waitForRendering(root.window.contentItem);
        mouseClick(root.item("pause"));
        compare(store.calls.pop(), "pause 0");
        store.use(2);
        tryVerify(() => root.find("modelsPage") === null);
    }

    function test_aFailedDownloadCanBeCancelled(): void {
        root.openPage();
        const store = root.application.store;
        verify(store.calls.includes("refresh")); // the memory of now
        store.setProperty(0, "state", ModelStore.State.Failed);
        const cancel = root.item("cancelDownload"); // of the first row
        tryVerify(() => cancel.visible);
        cancel.forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(store.calls.pop(), "cancel 0");
    }

    function test_ownFilesGoToTheTrash_data(): var {
        return [
            {
                "tag": "of another program",
                "isOwn": false,
                "path": "/elsewhere",
                "isOffered": false
            },
            {
                "tag": "in use",
                "isOwn": true,
                "path": "/home/ada/models/gemma-4-e2b-it-q4_0.gguf",
                "isOffered": false
            },
            {
                "tag": "not needed",
                "isOwn": true,
                "path": "/elsewhere",
                "isOffered": true
            }
        ];
    }

    function test_ownFilesGoToTheTrash(data: var): void {
        root.application.library.setProperty(0, "isOwn", data.isOwn);
        root.application.model.path = data.path;
        const button = findChild(root.openPage(), "trashFile") as IconButton;
        compare(button.visible, data.isOffered);
        if (!data.isOffered)
            return;
        compare(button.Accessible.name, "Move to the trash: Gemma 4 E2B");
        button.clicked();
        compare(root.application.library.calls.pop(), "trash /home/ada/models/gemma-4-e2b-it-q4_0.gguf");
        root.application.library.told("No trash here.", true);
        tryVerify(() => (root.find("toast") as Toast).isShown);
    }

    function test_anotherQuantisationIsChosen(): void {
        root.window.height = 1000; // all of the page
        root.openPage();
        const box = root.find("variant") as ChoiceBox;
        compare(box.Accessible.name, "Quantisation of Gemma 4 E2B");
        compare(box.displayText, "Q4_0 · 4.4 GB");
        box.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        compare(root.application.store.calls.pop(), "choose 0 1");
        compare(box.displayText, "Q8_0 · 5.6 GB");
    }

    function test_memoryIsPlannedForTheModelInUse(): void {
        root.openPage();
        const card = root.item("planCard");
        verify(card.visible);
        compare(root.application.planner.calls[0], "show ");
        const bar = root.item("memoryBar");
        compare(bar.Accessible.description, "Other programs: 4.0 GB, Weights: 1.4 GB, Conversation: 2.0 GB, Free: 8.6 GB");
        verify(root.colorsOf(bar) >= 4);
        verify(!root.find("machineMemory").visible);
        compare((root.find("measured") as Label).visible, false);
        root.application.planner.measuredText = "Loaded now: 1.4 GB measured, 1.4 GB predicted.";
        verify((root.find("measured") as Label).visible);
    }

    function test_eachMemoryHasABar(): void {
        root.openPage();
        const planner = root.application.planner;
        verify(!root.find("planRemark").visible);
        planner.hasCard = true;
        tryVerify(() => root.memoryBars().length === 2);
        const bars = root.memoryBars();
        compare(bars.map(bar => bar.Accessible.name), ["Memory of the processor", "Radeon 7"]);
        compare(bars[1].Accessible.description, "Weights: 6.0 GB, Free: 10.0 GB");
        verify(root.colorsOf(bars[1]) >= 2);
        planner.hasCard = false;
        planner.remark = "“Radeon 7” is not there now.";
        tryVerify(() => root.memoryBars().length === 1);
        compare((root.find("planRemark") as Label).text, planner.remark);
        verify(root.find("planRemark").visible);
    }

    function test_theProjectorIsShownAndTakenBack(): void {
        root.openPage();
        const senses = root.application.model.senses;
        compare(senses.calls.pop(), "show /home/ada/models/gemma-4-e2b-it-q4_0.gguf");
        compare((root.find("sensesWords") as Label).text, senses.words);
        verify(!root.find("foundSenses").visible);
        senses.isOwn = true;
        verify(root.find("foundSenses").visible);
        mouseClick(root.item("foundSenses"));
        compare(senses.calls.pop(), "useFound");
        root.application.planner.path = "/elsewhere.gguf";
        compare(senses.calls.pop(), "show /elsewhere.gguf");
        senses.told("“E2B” uses “mmproj.gguf” now.", false);
        tryCompare(root.item("toast"), "message", "“E2B” uses “mmproj.gguf” now.");
    }

    function test_sliderMovesTheBar(): void {
        root.openPage();
        const planner = root.application.planner;
        const slider = root.item("contextSlider");
        slider.forceActiveFocus(Qt.TabFocusReason);
        compare(slider.Accessible.name, "Context: 8192 tokens");
        keyClick(Qt.Key_Right);
        compare(planner.choice, 3);
        compare((root.find("contextWords") as Label).text, "16384 tokens");
        tryVerify(() => root.item("memoryBar").Accessible.description.includes("Conversation: 3.0 GB"));
        keyClick(Qt.Key_End);
        compare(planner.choice, 4);
        compare((root.find("planFit") as Label).text, "Fits when other programs are closed");
        keyClick(Qt.Key_Home);
        compare(planner.choice, 0);
    }

    function test_conversationsAreKeptSmall(): void {
        root.openPage();
        const toggle = root.item("packsContext");
        compare(toggle.Accessible.name, "Keep conversations in half the memory");
        toggle.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        verify(root.application.planner.packsContext);
    }

    function test_plannedModelIsLoadedWithItsContext(): void {
        root.openPage();
        const planner = root.application.planner;
        planner.isLoaded = true;
        verify(!root.find("loadPlanned").visible);
        planner.needsReload = true;
        mouseClick(root.item("loadPlanned"));
        compare(planner.calls.pop(), "load");
        planner.isOwn = true;
        mouseClick(root.item("commonContext"));
        compare(planner.calls.pop(), "useCommon");
    }

    function test_howTheModelAnswersIsChosen(): void {
        root.window.height = 1000; // all of the dialog
        root.openPage();
        const choices = root.application.modelChoices;
        const words = root.find("answersWords") as Label;
        compare(words.text, "Answers as the settings say.");
        mouseClick(root.item("chooseAnswers"));
        const dialog = root.find("answersDialog");
        tryVerify(() => dialog.opened);
        tryVerify(() => root.item("choiceThinking").activeFocus);
        keyClick(Qt.Key_Space);
        compare(choices.calls.pop(), "choose thinking true");
        compare(words.text, "Answers with: thinking true");
        mouseClick(root.item("recommendAnswers"));
        compare(choices.calls.pop(), "recommend");
        verify(!root.item("recommendAnswers").enabled);
        mouseClick(root.item("resetAnswers"));
        compare(choices.calls.pop(), "reset");
        verify(!root.item("resetAnswers").enabled);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialog.visible);
    }

    function test_anotherFileIsPlanned(): void {
        root.openPage();
        root.application.planner.path = "/elsewhere.gguf";
        mouseClick(root.item("planFile"));
        compare(root.application.planner.calls.pop(), "show /home/ada/models/gemma-4-e2b-it-q4_0.gguf");
        verify(root.item("contextSlider").activeFocus);
        verify(!root.find("planFile").visible);
    }

    function test_filesAreUsed(): void {
        root.application.model.path = "";
        root.openPage();
        mouseClick(root.item("useFile"));
        compare(root.application.model.calls.pop(), "openPath /home/ada/models/gemma-4-e2b-it-q4_0.gguf");
    }

    function test_starterLeadsToARealModel(): void {
        root.application.model.isStarter = true;
        root.chat.transcript.setRows([]);
        mouseClick(root.item("getModel"));
        tryVerify(() => root.find("modelsPage") !== null);
    }
}
