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
        root.move.state = DataMove.State.Offered;
        verify(root.item("moveOffer").message.includes("/media/ada/hearth"));
        compare(root.press("useOffered"), "useOffered");
        compare(root.press("declineOffered"), "cancel");
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
    }

    function test_problemsAndTheOldFolderAreTold(): void {
        root.openSection();
        verify(!root.item("moveProblem").visible);
        root.move.problem = "Not enough space.";
        tryVerify(() => root.item("moveProblem").visible);
        root.move.previous = "/home/ada/old";
        verify(root.item("previousFolder").message.includes("/home/ada/old"));
        compare(root.press("forgetPrevious"), "forgetPrevious");
        tryVerify(() => !root.item("previousFolder").visible);
    }

    function test_whereACommandNamesTheFolderItStays(): void {
        root.move.canMove = false;
        root.openSection();
        verify(!root.item("moveFolder").visible);
    }
}
