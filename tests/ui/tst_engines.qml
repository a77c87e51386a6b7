// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App as App
import Hearth.Ui.Controls

WindowCase {
    id: root

    readonly property var lab: root.application ? root.application.engines.engines[0] : null

    name: "Engines"

    function test_aConversationIsGivenToAnEngine(): void {
        keyClick(Qt.Key_M, Qt.ControlModifier);
        const choice = root.find("engineChoice") as Item;
        tryVerify(() => choice.visible);
        const entry = findChild(choice, "engine Lab");
        verify(!entry.checked);
        verify(entry.about.includes("gpu.example.org"));
        entry.clicked();
        compare(root.lastCall(), "chooseEngine e1");
        findChild(choice, "engine This computer").clicked();
        compare(root.lastCall(), "chooseEngine");
    }

    function test_nobodyOverlooksWhatLeaves(): void {
        const mark = findChild(root.item("composer"), "leavesWords") as Label;
        verify(!mark.visible);
        compare(root.item("composer").border.color, Theme.lineStrong);
        root.chat.engine = root.lab;
        tryVerify(() => mark.visible);
        verify(mark.text.includes("gpu.example.org"));
        compare(root.item("composer").border.color, Theme.warning);
        verify(root.item("modelChip").Accessible.name.includes("outside this computer"));
        verify(root.item("input").label.includes("outside this computer"));
    }

    function test_anEngineOnThisComputerLeavesNothing(): void {
        root.chat.engine = Object.assign({}, root.lab, {
            "isHere": true
        });
        compare(root.item("modelChip").text, "Lab");
        verify(!findChild(root.item("composer"), "leavesWords").visible);
    }

    function test_engineIsSetUp(): void {
        root.application.placeRequested("settings/engines");
        tryVerify(() => root.find("addEngine") !== null);
        root.item("addEngine").clicked();
        const dialog = root.find("engineDialog");
        tryVerify(() => dialog.opened);
        const field = name => findChild(dialog.contentItem, name);
        verify(!field("saveEngine").enabled);
        field("engineAddress").text = "localhost:8080";
        field("engineKey").text = "secret";
        field("lookForModels").clicked();
        compare(root.application.engines.calls, ["look localhost:8080 secret false"]);
        root.application.engines.offered = ["small", "large"];
        tryVerify(() => field("offeredModels").visible);
        field("offeredModels").activated(1);
        compare(field("engineModel").text, "large");
        field("saveEngine").clicked();
        compare(root.application.engines.calls[1], "save  localhost:8080 large secret");
        tryVerify(() => !dialog.visible);
        compare(field("engineKey").text, "");
    }

    function test_whatIsWrongIsSaidInTheDialog(): void {
        root.application.placeRequested("settings/engines");
        tryVerify(() => root.find("editEngine") !== null);
        root.item("editEngine").clicked();
        const dialog = root.find("engineDialog");
        tryVerify(() => dialog.opened);
        const field = name => findChild(dialog.contentItem, name);
        compare(field("engineModel").text, "gemma-4-31b");
        field("engineAddress").text = "nowhere";
        field("saveEngine").clicked();
        compare(field("engineProblem").text, "That is no address.");
        verify(dialog.visible);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialog.visible);
        root.item("removeEngine").clicked();
        verify(root.application.engines.calls.includes("remove e1"));
        const undo = findChild(root.item("toast"), "toastAction") as Item;
        tryCompare(root.item("toast"), "opacity", 1); // it is laid out by then
        mouseClick(undo);
        compare(root.application.engines.calls.slice(-1)[0], "undo");
        tryVerify(() => !root.item("toast").visible);
        root.application.engines.problem = "The disk is full.";
        verify(root.item("engineBanner").visible);
    }

    function test_theOnlyModelIsTaken(): void {
        root.application.placeRequested("settings/engines");
        tryVerify(() => root.find("addEngine") !== null);
        root.item("addEngine").clicked();
        const dialog = root.find("engineDialog");
        tryVerify(() => dialog.opened);
        root.application.engines.offered = ["large"];
        compare(findChild(dialog.contentItem, "engineModel").text, "large");
        verify(!findChild(dialog.contentItem, "offeredModels").visible);
    }

    function test_noModelIsNeededHere(): void {
        root.application.model.state = App.ModelController.State.NoModel;
        root.chat.engine = root.lab;
        compare(root.item("input").placeholderText, "Write a message");
        root.chat.engine = ({});
        verify(root.item("input").placeholderText.includes("Open a model"));
    }

    function test_aNewVersionIsLookedForOnRequest(): void {
        root.application.placeRequested("settings/about");
        tryVerify(() => root.find("lookForVersion") !== null);
        compare(root.application.updates.calls, []);
        root.item("lookForVersion").clicked();
        compare(root.application.updates.calls, ["look"]);
        verify(!root.item("openRelease").visible);
        root.application.updates.page = "https://example.org/h";
        verify(root.item("openRelease").visible);
        root.application.updates.canLook = false;
        verify(!root.item("lookForVersion").visible);
    }

    function test_anAgentTellsWhereItsWordsGo(): void {
        const agent = root.application.agents.current;
        agent.folder = "/home/ada/bills";
        agent.engine = root.lab;
        keyClick(Qt.Key_G, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => root.find("agentEngine") !== null);
        compare(root.item("agentEngine").text, "Lab");
        const mark = findChild(root.item("agentPage"), "leavesWords") as Label;
        verify(mark.visible && mark.text.includes("gpu.example.org"));
    }
}
