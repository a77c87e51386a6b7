// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App as App
import Hearth.Ui.Controls
import Hearth.Ui.Settings

WindowCase {
    id: root

    readonly property App.Settings settings: application ? application.settings : null

    name: "Settings"

    function open(): SettingsPage {
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => root.find("settingsPage") !== null);
        return root.find("settingsPage") as SettingsPage;
    }

    function titles(page: SettingsPage): list<string> {
        const found = [];
        const walk = item => {
            const row = item as SettingRow;
            if (row !== null && row.visible)
                found.push(row.title);
            for (const child of item.children)
                walk(child);
        };
        walk(page);
        return found;
    }

    function type(words: string): void {
        for (const letter of words)
            keyClick(letter);
    }

    function test_typingFindsASetting(): void {
        const page = root.open();
        const all = root.titles(page).length;
        verify(all > 12, `${all} settings`);
        root.type("motion");
        compare(root.titles(page), ["Reduce motion"]);
        keyClick(Qt.Key_Escape);
        compare(root.titles(page).length, all);
    }

    function test_theNameOfAGroupFindsItsRows(): void {
        const page = root.open();
        root.type("notifications");
        compare(root.titles(page).length, 2);
    }

    function test_whatIsNowhereIsSaid(): void {
        const page = root.open();
        root.type("xyzzy");
        compare(root.titles(page).length, 0);
        verify(root.item("noSettingFound").visible);
    }

    function test_changedRowsOfferTheirFirstValue(): void {
        const page = root.open();
        const button = () => findChild(page, "resetSetting");
        root.settings.changedNames = ["language"];
        verify(button().visible);
        mouseClick(button());
        compare(root.settings.calls, ["reset language"]);
        verify(!button().visible);
    }

    function test_groupsAndEverythingAreResetAndTakenBack(): void {
        const page = root.open();
        root.settings.changedNames = ["theme", "zoom", "temperature"];
        mouseClick(findChild(page, "resetGroup"));
        verify(root.settings.calls[0].includes("theme") && root.settings.calls[0].includes("zoom"));
        verify(!root.settings.calls[0].includes("temperature"));
        root.item("resetAll").clicked();
        compare(root.settings.calls[1], "reset ");
        mouseClick(root.item("undoReset"));
        compare(root.settings.calls[2], "undoReset");
    }

    function test_theLookFollowsItsSettings(): void {
        root.settings.textZoom = 2;
        compare(Theme.fontBody, 34);
        compare(Theme.fontMedium, 15);
        root.settings.highContrast = true;
        compare(Theme.surface.toString(), "#ffffff");
        compare(Theme.lineWidth, 2);
        root.settings.highContrast = false;
        root.settings.accent = "blue";
        fuzzyCompare(Theme.accent.hslHue, Qt.color("#2f5fa8").hslHue, 0.01);
        root.settings.fontFamily = "DejaVu Serif";
        compare(Theme.fontFamily, "DejaVu Serif");
    }
}
