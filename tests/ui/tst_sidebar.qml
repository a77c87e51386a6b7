// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App
import Hearth.Ui.Shell

WindowCase {
    id: root

    readonly property ConversationListModel conversations: root.chatWindow ? root.chatWindow.conversations : null

    function list(): ListView {
        return root.item("conversationList") as ListView;
    }

    function focusRow(row: int): void {
        root.list().currentIndex = row;
        root.list().itemAtIndex(row).forceActiveFocus();
    }

    function lastListCall(): string {
        return root.conversations.calls[root.conversations.calls.length - 1] ?? "";
    }

    function addFolder(): Item {
        root.conversations.addFolder(3, "Garden", 0);
        root.list().positionViewAtEnd();
        tryVerify(() => root.list().itemAtIndex(root.list().count - 1) !== null);
        waitForRendering(root.window.contentItem);
        return root.list().itemAtIndex(root.list().count - 1);
    }

    name: "Sidebar"

    function test_keysOfARow_data(): var {
        return [
                    {
                        tag: "pin",
                        key: Qt.Key_P,
                        call: "setPinned 9 true"
                    },
                    {
                        tag: "archive",
                        key: Qt.Key_A,
                        call: "setArchived 9 true"
                    },
                    {
                        tag: "remove",
                        key: Qt.Key_Delete,
                        call: "remove 9"
                    }
                ];
    }

    function test_keysOfARow(data: var): void {
        root.focusRow(2);
        keyClick(data.key);
        compare(root.lastListCall(), data.call);
    }

    function test_farRowsAreReachedByKeys(): void {
        for (let number = 0; number < 200; ++number)
            root.conversations.add(100 + number, `Note ${number}`, "", "", "", false);
        const list = root.list();
        root.focusRow(2);
        const shows = row => {
            const item = list.itemAtIndex(row);
            return item !== null && item.activeFocus && item.y >= list.contentY - 1 && item.y + item.height <= list.contentY + list.height + 1;
        };
        keyClick(Qt.Key_End);
        tryVerify(() => shows(list.count - 1));
        keyClick(Qt.Key_PageUp);
        const before = list.currentIndex;
        verify(before < list.count - 4 && before > list.count - 60);
        tryVerify(() => shows(before));
        keyClick(Qt.Key_PageDown);
        tryVerify(() => shows(list.count - 1));
        keyClick(Qt.Key_Home);
        tryVerify(() => shows(0));
    }

    function test_conversationsAreMovedByKeys(): void {
        root.focusRow(2);
        keyClick(Qt.Key_M);
        const dialog = root.find("moveDialog");
        tryVerify(() => dialog.opened);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(root.lastListCall(), "moveToFolder 9 3");
        tryVerify(() => !dialog.visible);
    }

    function test_conversationsAreCarriedToAFolder(): void {
        const folder = root.addFolder();
        root.list().positionViewAtBeginning();
        waitForRendering(root.window.contentItem);
        const row = root.list().itemAtIndex(2);
        const from = row.mapToItem(root.window.contentItem, row.width / 3, row.height / 2);
        const to = folder.mapToItem(root.window.contentItem, folder.width / 3, folder.height / 2);
        mousePress(root.window.contentItem, from.x, from.y);
        for (let step = 1; step <= 10; ++step)
            mouseMove(root.window.contentItem, from.x + (to.x - from.x) * step / 10, from.y + (to.y - from.y) * step / 10);
        mouseRelease(root.window.contentItem, to.x, to.y);
        tryCompare(root.conversations, "calls", ["moveToFolder 9 3"]);
        compare(root.chat.calls.indexOf("open 9 0"), -1);
    }

    function test_foldersOpenCloseAndAreRenamed(): void {
        const folder = root.addFolder();
        mouseClick(folder);
        compare(root.lastListCall(), "toggleFolder 3");
        folder.forceActiveFocus();
        keyClick(Qt.Key_Left);
        compare(root.lastListCall(), "toggleFolder 3");
        keyClick(Qt.Key_F2);
        keyClick(Qt.Key_N);
        keyClick(Qt.Key_Return);
        compare(root.lastListCall(), "renameFolder 3 n");
        folder.forceActiveFocus();
        keyClick(Qt.Key_Delete);
        compare(root.lastListCall(), "removeFolder 3");
    }

    function test_severalAreSelectedByMouseAndKeys(): void {
        verify(!root.item("selectionBar").visible);
        mouseClick(root.list().itemAtIndex(1), 20, 20, Qt.LeftButton, Qt.ControlModifier);
        compare(root.lastListCall(), "toggleSelected 1");
        tryVerify(() => root.item("selectionBar").visible);
        mouseClick(root.list().itemAtIndex(2), 20, 20, Qt.LeftButton, Qt.ShiftModifier);
        compare(root.lastListCall(), "selectTo 2");
        root.focusRow(2);
        keyClick(Qt.Key_Up, Qt.ShiftModifier);
        compare(root.lastListCall(), "selectTo 1");
        waitForRendering(root.window.contentItem);
        mouseClick(root.item("archiveSelected"));
        compare(root.lastListCall(), "setArchived 9 true");
        root.focusRow(2);
        keyClick(Qt.Key_Escape);
        compare(root.lastListCall(), "clearSelection");
    }

    function test_anArchivedHitIsTakenBack(): void {
        root.conversations.setProperty(2, "isArchived", true);
        root.focusRow(2);
        keyClick(Qt.Key_A);
        compare(root.lastListCall(), "setArchived 9 false");
    }

    function test_deletingForGoodIsAskedFirst(): void {
        waitForRendering(root.window.contentItem);
        mouseClick(root.item("openTrash"));
        compare(root.conversations.shelf, ConversationListModel.Shelf.Trash);
        root.focusRow(2);
        keyClick(Qt.Key_Delete);
        const dialog = root.find("deleteDialog");
        tryVerify(() => dialog.opened);
        compare(root.conversations.calls.length, 0);
        mouseClick(root.item("deleteForGood"));
        compare(root.lastListCall(), "deleteForGood 9");
        tryVerify(() => !dialog.visible);
        mouseClick(root.item("leaveShelf"));
        compare(root.conversations.shelf, ConversationListModel.Shelf.Active);
    }

    function test_marksAreChosen(): void {
        (root.item("conversationList") as ConversationList).markRequested(9, 0);
        const dialog = root.find("markDialog");
        tryVerify(() => dialog.opened);
        dialog.choose("teal");
        compare(root.lastListCall(), "setMark 9 teal");
    }

    function test_foldersAreMarked(): void {
        const folder = root.addFolder();
        (folder as FolderRow).openMenu();
        findChild(folder, "markFolder").triggered();
        const dialog = root.find("markDialog");
        tryVerify(() => dialog.opened);
        dialog.choose("teal");
        compare(root.lastListCall(), "setFolderMark 3 teal");
    }

    function test_aHitInAFileLeadsToItsMessage(): void {
        root.conversations.setProperty(2, "messageId", 7);
        root.conversations.setProperty(2, "fileName", "invoice.pdf");
        root.conversations.searchText = "quinces";
        root.focusRow(2);
        const row = root.list().itemAtIndex(2);
        const name = findChild(row, "hitFile");
        verify(name.visible);
        compare(name.text, "invoice.pdf");
        verify(row.Accessible.description.indexOf("invoice.pdf") >= 0);
        keyClick(Qt.Key_Return);
        compare(root.chat.calls[root.chat.calls.length - 1], "open 9 7"); // no words to mark there
        root.conversations.searchText = "";
    }
}
