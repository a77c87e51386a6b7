// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App as App
import Hearth.Ui.Controls
import Hearth.Ui.Settings
import Hearth.Ui.Shell

SettingsCase {
    id: root

    name: "Settings"

    // What a click opened, the arrow keys move in: not the field that had the focus.
    function test_aListThatWasClickedTakesTheKeys(): void {
        root.open();
        const themes = root.item("theme") as ChoiceBox;
        const before = themes.currentIndex;
        mouseClick(themes);
        tryVerify(() => themes.popup.opened);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(themes.currentIndex, before + 1);
        tryVerify(() => !themes.popup.visible);
    }

    function test_typingFindsASetting(): void {
        const page = root.open();
        root.type("in");
        verify(root.titles(page).length > 12, "in all sections");
        keyClick(Qt.Key_Escape);
        const all = root.titles(page);
        root.type("motion");
        compare(root.titles(page), ["Reduce motion"]);
        keyClick(Qt.Key_Escape);
        compare(root.titles(page), all);
    }

    function test_theNameOfAGroupFindsItsRows(): void {
        const page = root.open();
        root.type("notifications");
        compare(root.titles(page), ["Tell me when something is done", "Show titles and words"]);
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
        waitForRendering(page);
        mouseClick(findChild(page, "resetGroup"));
        verify(root.settings.calls[0].includes("theme") && root.settings.calls[0].includes("zoom"));
        verify(!root.settings.calls[0].includes("temperature"));
        root.item("resetAll").clicked();
        compare(root.settings.calls[1], "reset ");
        mouseClick(root.item("undoReset"));
        compare(root.settings.calls[2], "undoReset");
    }

    function test_copiesAreMadeRestoredAndTakenBack(): void {
        root.application.placeRequested("settings/backups");
        tryVerify(() => root.find("settingsPage") !== null);
        const backups = root.application.backups;
        root.item("makeBackup").clicked();
        root.item("restoreBackup").clicked();
        compare(backups.calls, ["make", "restore hearth-2026-11-21T09-00-00.db"]);
        tryVerify(() => root.item("takeBack").visible);
        root.item("takeBack").clicked();
        compare(backups.calls[2], "takeBack");
    }

    function test_theReportIsReadBeforeItIsSaved(): void {
        root.open();
        root.item("showReport").clicked();
        const dialog = root.find("reportDialog");
        tryVerify(() => dialog.opened);
        verify(findChild(dialog.contentItem, "report").text.includes("Debian 13"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialog.visible);
    }

    function test_theLicencesAreOneStepAway(): void {
        root.open();
        root.item("showLicences").clicked();
        tryVerify(() => root.find("guidePage") !== null);
        compare(root.application.guide.topic, "licences");
    }

    function test_localOnlyIsASwitch(): void {
        root.open();
        root.item("localOnly").toggle();
        root.item("localOnly").toggled();
        verify(root.settings.localOnly);
    }

    function test_theFirstPageLeadsThreeWays_data(): var {
        return [
            {
                "tag": "startNow",
                "shown": "input"
            },
            {
                "tag": "getGemma",
                "shown": "modelsPage"
            }
        ];
    }

    function test_theFirstPageLeadsThreeWays(data: var): void {
        root.settings.welcomed = false;
        tryVerify(() => root.find("firstRunPage") !== null);
        verify(root.item("startNow").activeFocus);
        root.item(data.tag).clicked();
        verify(root.settings.welcomed);
        tryVerify(() => root.find("firstRunPage") === null);
        tryVerify(() => root.item(data.shown).visible);
    }

    function test_theFirstPageNamesTheModelThatSuits(): void {
        root.settings.welcomed = false;
        tryVerify(() => root.find("firstRunPage") !== null);
        const store = root.application.store;
        store.clear();
        tryVerify(() => root.item("getGemma").about.startsWith("Shows which")); // nothing is known to suit
        store.add("Gemma 4 E2B", 0, App.ModelStore.State.Absent, 0, "", "");
        store.add("Gemma 4 E4B", 0, App.ModelStore.State.Absent, 0, "", "");
        store.setProperty(0, "isRecommended", false);
        store.setProperty(1, "isRecommended", true);
        tryVerify(() => root.item("getGemma").about.startsWith("Gemma 4 E4B suits this computer best: 4.3 GB"));
        compare(root.item("getGemma").Accessible.description, root.item("getGemma").about);
        root.item("startNow").clicked();
        store.clear();
    }

    function test_aQuickQuestionBecomesAConversation(): void {
        root.application.placeRequested("quick");
        const quick = (root.find("quickArea") as Loader).item as QuickAsk;
        verify(quick.visible);
        findChild(quick.contentItem, "quickInput").text = "  How high is it? ";
        quick.ask();
        verify(!quick.visible);
        verify(root.chat.calls.includes("ask How high is it?"), root.chat.calls.join(", "));
        root.application.placeRequested("settings");
        tryVerify(() => root.find("settingsPage") !== null);
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

    function test_titlesByTheModelCanBeSwitchedOff(): void {
        root.application.placeRequested("settings/conversations");
        tryVerify(() => root.find("makesTitles") !== null);
        const toggle = root.item("makesTitles");
        toggle.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        verify(!root.settings.makesTitles);
    }

    function test_foldersCanBeReadForMeaning(): void {
        root.open();
        const toggle = root.item("findsByMeaning");
        verify(!toggle.checked);
        toggle.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        verify(root.settings.findsByMeaning);
    }
}
