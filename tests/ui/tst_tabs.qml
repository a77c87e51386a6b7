// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App as App
import Hearth.Ui.Shell

// Tabs and windows, as the keys, the strip and the list's menu ask for them.
WindowCase {
    id: root

    readonly property App.ChatTabs tabs: root.chatWindow ? root.chatWindow.tabs : null
    readonly property App.ChatWindows windows: root.application ? root.application.windows : null

    function fill(): void {
        for (const title of ["Duplicate photos", "", "A tide table"]) {
            root.tabs.append({
                "conversationId": root.tabs.count,
                "title": title,
                "isRunning": title === "A tide table"
            });
        }
        tryVerify(() => root.find("tabStrip").visible);
        tryVerify(() => root.button(2) !== null);
    }

    function button(index: int): TabButton {
        return (root.find("tabs") as ListView).itemAtIndex(index) as TabButton;
    }

    function test_oneTabShowsNoStrip(): void {
        verify(!root.find("tabStrip").visible);
        root.fill();
        compare(root.button(0).Accessible.name, "Duplicate photos");
        compare(root.button(1).text, "New conversation");
        compare(root.button(2).Accessible.name, "A tide table, a reply is being written");
        verify(root.button(0).isCurrent);
        verify(root.colorsOf(root.find("tabStrip")) > 3);
    }

    function test_aTabIsShownAndClosed(): void {
        root.fill();
        mouseClick(root.button(2));
        compare(root.tabs.calls, ["show 2"]);
        mouseClick(root.findChild(root.button(2), "closeTab"));
        mouseClick(root.button(1), 10, 10, Qt.MiddleButton);
        mouseClick(root.item("newTab"));
        compare(root.tabs.calls, ["show 2", "close 2", "close 1", "openNew"]);
    }

    function test_keysWalkTheTabs(): void {
        root.fill();
        keyClick(Qt.Key_T, Qt.ControlModifier);
        keyClick(Qt.Key_PageDown, Qt.ControlModifier);
        keyClick(Qt.Key_PageUp, Qt.ControlModifier);
        keyClick(Qt.Key_W, Qt.ControlModifier);
        compare(root.tabs.calls, ["openNew", "step 1", "step -1", "close 0"]);
        root.button(0).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(root.tabs.current, 1);
        tryVerify(() => root.button(1).activeFocus);
        keyClick(Qt.Key_Left);
        compare(root.tabs.current, 0);
        keyClick(Qt.Key_Delete);
        compare(root.tabs.calls.slice(4), ["step 1", "step -1", "close 0"]);
    }

    function test_theOnlyTabOfTheLastWindowStays(): void {
        root.tabs.append({
            "conversationId": 7,
            "title": "Only",
            "isRunning": false
        });
        keyClick(Qt.Key_W, Qt.ControlModifier);
        verify(root.window.visible);
        compare(root.windows.calls, []);
        root.windows.openCount = 2;
        keyClick(Qt.Key_W, Qt.ControlModifier);
        compare(root.windows.calls, ["close"]);
        verify(!root.window.visible);
        root.windows.show(root.chatWindow, "settings");
        verify(root.window.visible);
        tryVerify(() => root.find("settingsPage") !== null);
    }

    function test_theListOpensTabsAndWindows(): void {
        const row = root.item("conversationList").itemAtIndex(1) as ConversationRow;
        mouseClick(row, 40, 20, Qt.MiddleButton);
        row.forceActiveFocus();
        keyClick(Qt.Key_T);
        const asked = `open ${row.conversationId} ${row.title}`;
        compare(root.tabs.calls, [asked, asked]);
        row.windowRequested();
        keyClick(Qt.Key_N, Qt.ControlModifier | Qt.ShiftModifier);
        compare(root.windows.calls, [`open ${row.conversationId}`, "open 0"]);
    }

    name: "Tabs"
}
