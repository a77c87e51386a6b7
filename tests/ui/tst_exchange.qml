// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App

WindowCase {
    id: root

    name: "Exchange"

    Component {
        id: otherWindow

        ChatWindow {}
    }

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

    function test_saysWhichFilesComeAlong(): void {
        root.item("sidebar").exportRequested([7], "Tides");
        const words = root.find("exportExplanation");
        const format = root.find("exportFormat");
        for (const each of [ConversationExchange.Format.Markdown, ConversationExchange.Format.Html, ConversationExchange.Format.Pdf]) {
            format.currentIndex = each;
            verify(words.text.includes("Attached files stay here"), words.text);
        }
        format.currentIndex = ConversationExchange.Format.Json;
        verify(!words.text.includes("Attached files stay here"), words.text);
        verify(words.text.includes("64 MB"), words.text);
        root.find("exportDialog").close();
    }

    function test_endsAreToldInTheFrontWindow(): void {
        const exchange = root.application.exchange;
        root.chat.removeMessage(1);
        const toast = root.find("toast");
        const before = toast.message;
        root.application.windows.front = otherWindow.createObject(root.application);
        exchange.done("2 conversations exported");
        exchange.failed("The disk is full.");
        compare(toast.message, before);
        compare(toast.actionText, "Undo");
        root.application.windows.front = root.chatWindow;
        exchange.done("2 conversations exported");
        compare(toast.message, "2 conversations exported");
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
