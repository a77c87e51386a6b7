// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App
import Hearth.Ui.Controls

WindowCase {
    id: root

    name: "Window"

    function test_sidebarIsHiddenAndShown(): void {
        verify(root.item("sidebar").visible);
        keyClick(Qt.Key_B, Qt.ControlModifier);
        tryVerify(() => !root.item("sidebar").visible);
        verify(!root.application.settings.sidebarVisible);
        waitForRendering(root.window.contentItem);
        mouseClick(root.item("showSidebar"));
        tryVerify(() => root.item("sidebar").visible);
    }

    function test_sidebarLiesOverANarrowPage(): void {
        root.window.width = 700;
        tryVerify(() => !root.item("sidebar").visible);
        keyClick(Qt.Key_B, Qt.ControlModifier);
        tryVerify(() => root.item("sidebar").visible);
        verify(root.application.settings.sidebarVisible, "the wide window's choice stays");
        const page = root.item("composer").mapToItem(root.window.contentItem, 0, 0);
        verify(page.x < root.item("sidebar").width, "the page keeps its place");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !root.item("sidebar").visible);
    }

    function test_conversationsAreOpenedRenamedAndRemoved(): void {
        const list = root.item("conversationList");
        mouseClick(list.itemAtIndex(2));
        compare(root.lastCall(), "open 9 0");
        list.itemAtIndex(2).forceActiveFocus();
        keyClick(Qt.Key_F2);
        keyClick(Qt.Key_N);
        keyClick(Qt.Key_Return);
        compare(root.chatWindow.conversations.calls.pop(), "rename 9 n");
        list.itemAtIndex(2).forceActiveFocus();
        keyClick(Qt.Key_Delete);
        compare(root.chatWindow.conversations.calls.pop(), "remove 9");
    }

    function test_removalsCanBeUndone(): void {
        const toast = root.item("toast");
        root.chatWindow.conversations.remove(9);
        tryVerify(() => toast.visible);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(root.chatWindow.conversations.calls.pop(), "undo");
        tryVerify(() => !toast.visible);
        root.chat.removeMessage(1);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(root.lastCall(), "undoRemove");
    }

    function test_undoInATextStaysInTheText(): void {
        root.chatWindow.conversations.remove(9);
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(root.item("input").text, "");
        compare(root.chatWindow.conversations.calls.pop(), "remove 9");
    }

    function test_keysReachTheirPlaces(): void {
        keyClick(Qt.Key_F, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => root.item("search").activeFocus);
        keyClick(Qt.Key_L, Qt.ControlModifier);
        tryVerify(() => root.item("input").activeFocus);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        compare(root.lastCall(), "newConversation");
        keyClick(Qt.Key_Plus, Qt.ControlModifier);
        fuzzyCompare(root.application.settings.zoom, 1.1, 0.001);
        keyClick(Qt.Key_0, Qt.ControlModifier);
        compare(root.application.settings.zoom, 1);
    }

    function test_f6GoesRoundTheColumns(): void {
        keyClick(Qt.Key_F6);
        tryVerify(() => root.item("conversationList").activeFocus);
        keyClick(Qt.Key_F6);
        tryVerify(() => root.item("transcript").activeFocus);
        keyClick(Qt.Key_F6);
        tryVerify(() => root.item("input").activeFocus);
    }

    function test_settingsOpenAndClose(): void {
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => root.find("settingsPage") !== null);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.find("settingsPage") === null);
        tryVerify(() => root.item("input").activeFocus);
    }

    // The window would be there later.
    function test_whatIsNotSeenIsNotMade(): void {
        for (const name of ["keySheet", "palette", "settingsPage", "modelsPage", "agentPage", "presetsPage", "guidePage", "moveDialog",
                            "markDialog", "deleteDialog", "exportDialog", "linkDialog", "askDialog", "versionsDialog", "inspectorDialog",
                            "aboutReplyDialog", "filePreview"])
            compare(root.find(name), null, name);
    }

    function test_listOfKeysOpens(): void {
        keyClick(Qt.Key_Slash, Qt.ControlModifier);
        const sheet = root.find("keySheet");
        tryVerify(() => sheet.opened);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !sheet.visible);
    }

    function test_listOfKeysIsReadByKeys(): void {
        keyClick(Qt.Key_Slash, Qt.ControlModifier);
        const lines = root.find("keyLines") as Flickable;
        tryVerify(() => lines.activeFocus);
        verify(lines.contentHeight > lines.height);
        keyClick(Qt.Key_Down);
        verify(lines.contentY > 0);
        keyClick(Qt.Key_Up);
        compare(lines.contentY, 0);
        keyClick(Qt.Key_Escape);
    }

    function test_pickerShowsTheModels(): void {
        keyClick(Qt.Key_M, Qt.ControlModifier);
        const open = root.find("pickerOpen");
        tryVerify(() => open.visible);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !open.visible);
    }

    function test_pageWithoutAModelLeadsToOne(): void {
        root.chat.transcript.setRows([]);
        root.application.model.state = ModelController.State.NoModel;
        const blank = root.item("blank");
        tryVerify(() => findChild(blank, "openModel") !== null);
        verify(findChild(blank, "openModel").visible);
        root.application.model.state = ModelController.State.Loading;
        tryVerify(() => findChild(blank, "cancelLoading").visible);
        waitForRendering(root.window.contentItem);
        mouseClick(findChild(blank, "cancelLoading"));
        compare(root.application.model.calls.pop(), "cancelLoading");
    }

    function test_storageProblemsStandOnThePage(): void {
        verify(!root.item("storageProblem").visible);
        root.application.storageProblem = "The disk is full. Free some space.";
        tryVerify(() => root.item("storageProblem").visible);
        verify(!root.item("setAside").visible);
        mouseClick(root.item("openStorage"));
        compare(root.application.calls.pop(), "openStorage");
        root.application.isStorageDamaged = true;
        tryVerify(() => root.item("setAside").visible);
        waitForRendering(root.window.contentItem);
        mouseClick(root.item("setAside"));
        compare(root.application.calls.pop(), "setConversationsAside");
    }

    function test_sidebarIsMadeWider(): void {
        const sidebar = root.item("sidebar");
        const edge = root.item("sidebarEdge");
        compare(sidebar.width, Theme.px(280));
        // Not by the edge's own places, which move with it.
        const place = edge.mapToItem(root.window.contentItem, edge.width / 2, 200);
        mouseDrag(root.window.contentItem, place.x, place.y, 60, 0);
        fuzzyCompare(root.window.sidebarWidth, 340, 12);
        tryCompare(sidebar, "width", Theme.px(root.window.sidebarWidth));
        edge.forceActiveFocus(Qt.TabFocusReason);
        for (let i = 0; i < 20; ++i)
            keyClick(Qt.Key_Right);
        compare(root.window.sidebarWidth, 480);
        keyClick(Qt.Key_Left);
        compare(root.window.sidebarWidth, 460);
        keyClick(Qt.Key_Home);
        compare(root.window.sidebarWidth, 280);
    }
}
