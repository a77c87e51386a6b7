// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App as App
import Hearth.Ui.Controls
import Hearth.Ui.Settings
import Hearth.Ui.Shell

SettingsCase {
    id: root

    name: "SettingsSections"

    function test_sectionsAreChosenAtTheSide(): void {
        const page = root.open();
        compare(page.shownSection, "appearance");
        verify(root.titles(page).includes("Theme"));
        verify(!root.titles(page).includes("Temperature"));
        const list = root.item("settingsSections");
        verify(page.groups.length > 10);
        keyClick(Qt.Key_Down); // from the search
        verify(list.activeFocus);
        keyClick(Qt.Key_Down);
        compare(page.shownSection, page.groups[1].place);
        keyClick(Qt.Key_End);
        compare(page.shownSection, "about");
        keyClick(Qt.Key_Home);
        compare(page.shownSection, "appearance");
        mouseClick((list as ListView).itemAtIndex(4));
        compare(page.shownSection, page.groups[4].place);
        verify(root.titles(page).includes("Temperature"));
    }

    function test_aSearchTellsWhereItFound(): void {
        const page = root.open();
        root.type("temperature");
        const entry = place => (root.item("settingsSections") as ListView).itemAtIndex(page.groups.findIndex(group => group.place === place)) as SettingsEntry;
        verify(!entry("replies").isOut);
        verify(entry("appearance").isOut);
        compare(entry("appearance").Accessible.description, "Nothing found here");
        compare(root.titles(page), ["Temperature"]);
    }

    function test_otherPlacesLeadToASection(): void {
        root.application.placeRequested("settings/privacy");
        tryVerify(() => root.find("settingsPage") !== null);
        const page = root.find("settingsPage") as SettingsPage;
        compare(page.shownSection, "privacy");
        verify(root.item("localOnly").visible);
        root.application.placeRequested("settings/nowhere");
        compare(page.shownSection, "appearance");
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => root.find("settingsPage") === null);
    }

    function test_downloadsAreSetUp(): void {
        root.application.placeRequested("settings/downloads");
        tryVerify(() => root.find("settingsPage") !== null);
        const downloads = root.application.downloads;
        const write = (name, text) => {
            const field = root.item(name) as InputField;
            field.forceActiveFocus(Qt.TabFocusReason);
            field.text = text;
            keyClick(Qt.Key_Return);
        };
        const banner = root.item("downloadBanner") as Banner;
        verify(!banner.visible);
        write("downloadAddress", "nowhere");
        compare(banner.message, "That is no address.");
        verify(banner.visible);
        write("downloadAddress", "hf-mirror.com");
        compare(downloads.address, "hf-mirror.com");
        verify(!banner.visible);
        mouseClick(root.item("resetAddress"));
        compare(downloads.address, "");
        write("downloadToken", "secret");
        compare(downloads.calls.pop(), "token secret");
        compare((root.item("downloadToken") as InputField).text, "");
        mouseClick(root.item("removeToken"));
        compare(downloads.calls.pop(), "token");
        write("downloadProxy", "localhost:3128");
        compare(downloads.proxy, "localhost:3128");
        const page = root.find("settingsPage") as SettingsPage;
        root.item("searchSettings").forceActiveFocus(Qt.TabFocusReason);
        root.type("mirror");
        tryVerify(() => root.titles(page).includes("Proxy"));
    }

    function test_theDeviceThatComputesIsChosen(): void {
        const devices = root.application.devices;
        devices.remark = "Radeon 7 needs Vulkan 1.2.";
        root.application.placeRequested("settings/model");
        tryVerify(() => root.find("settingsPage") !== null);
        verify(devices.calls.includes("refresh"));
        const box = root.item("device") as ChoiceBox;
        compare(box.currentText, "Processor");
        compare(box.Accessible.name, "Compute on");
        verify((box.parent as SettingRow).description.endsWith("\n" + devices.remark));
        const reload = root.find("reloadModel") as TextButton;
        verify(!reload.visible);
        box.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        compare(devices.current, 1);
        verify(reload.visible);
        reload.clicked();
        compare(root.application.model.calls.pop(), "reload");
        verify(!reload.visible);
        // One more is found in front of it.
        devices.names = ["Processor", "NVIDIA GeForce · 24 GB", "AMD Radeon RX 7800 XT · 17.2 GB"];
        devices.current = 2;
        compare(box.currentText, "AMD Radeon RX 7800 XT · 17.2 GB");
        devices.names = ["Processor", "AMD Radeon RX 7800 XT · 17.2 GB", "NVIDIA GeForce"];
        compare(box.currentText, "NVIDIA GeForce", "the place alone stays the same");
    }

    function test_pastTurnsAreDeletedAfterAQuestion(): void {
        root.application.placeRequested("settings/storage");
        tryVerify(() => root.find("forgetTurns") !== null);
        const records = root.application.records;
        const button = root.item("forgetTurns");
        verify(button.visible);
        const dialog = root.find("forgetTurnsDialog");
        button.clicked();
        tryVerify(() => dialog.opened);
        verify((root.find("forgetTurnsWords") as Label).text.includes("can then not be undone"));
        keyClick(Qt.Key_Return); // what is chosen first keeps them
        tryVerify(() => !dialog.visible);
        verify(!records.calls.includes("forgetTurns"));
        button.clicked();
        tryVerify(() => dialog.opened);
        root.item("confirmForgetTurns").clicked();
        compare(records.calls.pop(), "forgetTurns");
        tryVerify(() => !dialog.visible);
        compare((button.parent as SettingRow).description, "3 turns were deleted.");
    }

    function test_everyConnectionIsListed(): void {
        const many = [];
        for (let i = 0; i < 250; ++i)
            many.push({
                "time": "21/11/2026 09:00",
                "what": "Downloaded a model",
                "address": `host${i}.example`,
                "isRefused": false
            });
        root.application.records.connections = many;
        root.application.placeRequested("settings/privacy");
        tryVerify(() => root.find("showConnections") !== null);
        verify(!root.find("readerWords").visible);
        root.application.records.readerWords = "A hostile file could use the network.";
        verify(root.find("readerWords").visible);
        const button = root.item("showConnections");
        compare(button.text, "Show all 250…");
        button.clicked();
        const dialog = root.find("connectionsDialog");
        tryVerify(() => dialog.opened);
        const list = root.find("connections") as ListView;
        compare(list.count, 250);
        list.positionViewAtEnd();
        tryVerify(() => list.itemAtIndex(249) !== null);
        verify(list.itemAtIndex(249).Accessible.name.includes("host249.example"));
        dialog.close();
    }

    function test_littleRoomPutsTheSectionsAbove(): void {
        root.window.width = 640;
        const page = root.open();
        const box = root.item("settingsSectionBox") as ChoiceBox;
        tryVerify(() => box.visible);
        verify(!root.item("settingsSections").visible);
        compare(box.currentText, "Appearance and keys");
        box.activated(2);
        compare(page.shownSection, page.groups[2].place);
        root.window.width = 1180;
        tryVerify(() => root.item("settingsSections").visible);
    }

    function test_withoutATrayTheWindowIsTheEnd(): void {
        root.application.placeRequested("settings/window");
        tryVerify(() => root.find("keepsRunning") !== null);
        verify(!root.item("keepsRunning").enabled);
        verify(!root.item("showsTray").enabled);
        root.settings.keepsRunning = true;
        verify(!(root.find("trayArea") as TrayArea).staysOpen);
    }

    function test_withATrayTheWindowOnlyHides(): void {
        const tray = root.find("trayArea") as TrayArea;
        tray.isAvailable = true;
        verify(!tray.staysOpen);
        root.settings.keepsRunning = true;
        verify(root.application.windows.staysInTray);
        root.window.close();
        verify(!root.window.visible);
        tray.windowRequested();
        verify(root.window.visible);
        root.window.close();
        tray.quickRequested();
        const quick = (root.find("quickArea") as Loader).item as QuickAsk;
        verify(quick.visible);
        quick.close();
        tray.newRequested();
        verify(root.window.visible);
        verify(root.chat.calls.includes("newConversation"), root.chat.calls.join(", "));
        compare(root.application.calls, []);
        keyClick(Qt.Key_Q, Qt.ControlModifier);
        compare(root.application.calls, ["quit"]);
        root.settings.showsTray = false;
        verify(!root.application.windows.staysInTray);
    }

    function test_dictionariesAreChosen(): void {
        root.application.placeRequested("settings/spelling");
        tryVerify(() => root.find("spellingLanguage") !== null);
        compare(root.application.spelling.calls.includes("prepare"), true);
        const box = root.item("spellingLanguage") as ChoiceBox;
        verify(box.visible);
        box.activated(2);
        compare(root.settings.spellingLanguage, "de_DE");
        compare(box.currentText, "Deutsch (Deutschland)");
        root.application.spelling.state = App.SpellChecker.State.Absent;
        verify(!box.visible);
        verify(!root.item("checksSpelling").enabled);
    }
}
