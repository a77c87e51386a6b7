// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App

WindowCase {
    id: root

    name: "Exchange"

    function test_asksForTheFormatOfSome(): void {
        root.item("sidebar").exportRequested([7, 8], "");
        const dialog = root.find("exportDialog");
        tryVerify(() => dialog.opened);
        compare(dialog.title, "Export 2 conversation(s)");
        const place = root.find("choosePlace");
        compare(place.text, "Choose a folder…");
        root.find("exportFormat").currentIndex = ConversationExchange.Format.Json;
        compare(place.text, "Choose a place…"); // all in one file
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialog.opened);
    }

    function test_settingsExportAll(): void {
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        const button = root.item("exportAll");
        button.clicked();
        const dialog = root.find("exportDialog");
        tryVerify(() => dialog.opened);
        compare(dialog.title, "Export all conversations");
        dialog.close();
    }

    function test_barShowsAndStops(): void {
        const exchange = root.application.exchange;
        const bar = root.item("exchangeBar");
        verify(!bar.visible);
        exchange.isRunning = true;
        verify(bar.visible);
        waitForRendering(root.window.contentItem);
        mouseClick(root.item("cancelExchange"));
        compare(exchange.calls, ["cancel"]);
        exchange.isRunning = false;
        exchange.done("2 conversations exported");
        compare(root.find("toast").message, "2 conversations exported");
    }
}
