// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App
import Hearth.Ui.Controls
import Hearth.Ui.Settings

// The folder of everything, in the settings: each state with what can be done in it.
SettingsCase {
    id: root

    readonly property DataMove move: root.application ? root.application.records.move : null

    name: "DataFolder"

    function openSection(): void {
        root.application.placeRequested("settings/storage");
        tryVerify(() => root.find("openFolder") !== null && root.item("openFolder").visible);
    }

    function press(name: string): string {
        tryVerify(() => root.item(name).visible);
        waitForRendering(root.window.contentItem);
        (root.find(name) as TextButton).clicked();
        return root.move.calls.pop() ?? "";
    }

    function test_anotherFolderIsOffered(): void {
        root.openSection();
        verify(root.item("moveFolder").visible);
        verify(!root.item("moveOffer").visible);
        root.move.target = "/media/ada/hearth";
        root.move.offer = "Last changed yesterday.";
        root.move.state = DataMove.State.Offered;
        verify(root.item("moveOffer").message.includes(root.move.offer));
        verify(root.item("moveOffer").message.includes("/media/ada/hearth"));
        compare(root.press("useOffered"), "useOffered");
        compare(root.press("declineOffered"), "cancel");
        verify(root.item("moveFolder").enabled); // for another one
        root.move.state = DataMove.State.Looking;
        verify(!root.item("moveFolder").enabled);
    }

    function test_aCopyCanBeStopped(): void {
        root.openSection();
        root.move.progress = 0.4;
        root.move.state = DataMove.State.Copying;
        fuzzyCompare((root.find("moveProgress") as ProgressLine).value, 0.4, 0.001);
        compare(root.press("cancelCopy"), "cancel");
    }

    function test_aPlanCanBeTakenBack(): void {
        root.openSection();
        root.move.target = "/media/ada/hearth";
        root.move.state = DataMove.State.Planned;
        verify(root.item("movePlan").message.includes("/media/ada/hearth"));
        compare(root.press("cancelPlan"), "cancel");
        compare(root.press("carryOut"), "carryOut");
        root.move.state = DataMove.State.Removing;
        verify(!root.item("moveFolder").enabled);
        verify(!root.item("movePlan").visible);
    }

    // Each button goes when it was pressed: the keys find the next one.
    function test_theKeysAreLedOn(): void {
        root.openSection();
        root.move.state = DataMove.State.Copying;
        const cancel = root.item("cancelCopy") as TextButton;
        tryVerify(() => cancel.visible);
        cancel.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(root.move.calls.pop(), "cancel");
        root.move.state = DataMove.State.Planned; // it was done before
        tryVerify(() => root.item("carryOut").activeFocus);
        root.move.state = DataMove.State.Idle;
        tryVerify(() => root.item("moveFolder").activeFocus);

        const search = root.item("searchSettings"); // the user has gone elsewhere
        search.forceActiveFocus();
        root.move.state = DataMove.State.Planned;
        let isLater = false;
        Qt.callLater(() => isLater = true);
        tryVerify(() => isLater);
        verify(search.activeFocus);
    }

    function test_theSearchFindsIt_data(): list<var> {
        return ["data folder", "location", "move"].map(word => ({tag: word}));
    }
    function test_theSearchFindsIt(data: var): void {
        const page = root.open();
        root.type(data.tag);
        tryVerify(() => root.titles(page).includes("Folder"));
    }

    function test_problemsAndTheOldFolderAreTold(): void {
        root.openSection();
        verify(!root.item("moveProblem").visible);
        root.move.problem = "Not enough space.";
        tryVerify(() => root.item("moveProblem").visible);
        root.move.left.path = "/home/ada/old";
        verify(root.item("previousFolder").message.includes("/home/ada/old"));
        verify(!root.item("removePrevious").visible); // it has conversations of its own
        root.press("forgetPrevious");
        compare(root.move.left.calls.pop(), "forget");
        tryVerify(() => !root.item("previousFolder").visible);
    }

    function test_theOldFolderIsRemovedWhenTheUserSaysSo(): void {
        const left = root.move.left;
        root.openSection();
        left.path = "/home/ada/old";
        left.canRemove = true;
        root.press("removePrevious");
        const dialog = root.find("removePreviousDialog") as Dialog;
        tryVerify(() => dialog.opened);
        verify(root.find("removePreviousWords").text.includes("/home/ada/old"));
        keyClick(Qt.Key_Space); // "Keep" has the focus
        tryVerify(() => !dialog.visible);
        compare(left.calls.length, 0);
        root.press("removePrevious");
        tryVerify(() => dialog.opened);
        root.press("confirmRemovePrevious");
        compare(left.calls.pop(), "remove false");
    }

    function test_forGoodOnlyAfterTheTrashRefused(): void {
        const left = root.move.left;
        root.openSection();
        left.path = "/home/ada/old";
        left.canRemove = true;
        left.hasNoTrash = true;
        left.problem = "“models” could not be removed.";
        verify(root.item("previousFolder").message.includes("“models” could not be removed."));
        root.press("removePrevious");
        tryVerify(() => (root.find("removePreviousDialog") as Dialog).opened);
        verify(root.find("removePreviousWords").text.includes("cannot be undone"));
        root.press("confirmRemovePrevious");
        compare(left.calls.pop(), "remove true");
        left.problem = "";
        left.canRemove = false;
        left.hasNoTrash = false;
        left.holdsOthers = true;
        verify(root.item("previousFolder").message.includes("others"));
    }

    function test_whereACommandNamesTheFolderItStays(): void {
        root.move.canMove = false;
        root.openSection();
        verify(!root.item("moveFolder").visible);
    }
}
