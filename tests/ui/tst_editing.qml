// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

// Messages, titles and names that are changed in their place.
WindowCase {
    id: root

    name: "Editing"

    function list(): Item {
        return root.item("transcript");
    }

    function row(index: int): Item {
        root.list().positionViewAtIndex(index, ListView.Contain);
        tryVerify(() => root.list().itemAtIndex(index) !== null);
        return root.list().itemAtIndex(index);
    }

    function openEditor(): Item {
        mouseClick(findChild(root.row(6), "editMessage"));
        tryVerify(() => root.find("editor") !== null && root.item("editor").activeFocus);
        return root.item("editor");
    }

    function test_whatIsEditedOutlivesAChangeOfConversation(): void {
        root.openEditor();
        keyClick("!");
        const rows = root.demo.rows;
        root.chat.transcript.setRows([]);
        root.chat.conversationChanged();
        compare(root.list().shared.editedMessage, 0);
        root.chat.transcript.setRows(rows);
        root.chat.conversationChanged();
        compare(root.list().shared.editedMessage, 2);
        root.row(6);
        compare(root.item("editor").text, "source of 2!");
        verify(root.item("input").activeFocus, "the composer keeps the focus");
        root.item("editor").forceActiveFocus();
        keyClick(Qt.Key_Escape);
        root.chat.conversationChanged();
        compare(root.list().shared.editedMessage, 0);
        compare(root.list().shared.edits[2], undefined);
    }

    function test_anEditThatFailsIsGivenBack(): void {
        root.openEditor();
        keyClick("!");
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        compare(root.lastCall(), "edit 2 source of 2!");
        tryVerify(() => root.find("editor") === null);
        root.chat.editFailed(2, "source of 2!");
        tryVerify(() => root.find("editor") !== null);
        compare(root.item("editor").text, "source of 2!");
    }

    function test_enterSendsAnEditWhereItSendsAMessage(): void {
        root.application.settings.sendWithEnter = false;
        root.list().editLastMessage();
        tryVerify(() => root.find("editor") !== null && root.item("editor").activeFocus);
        keyClick(Qt.Key_Return);
        compare(root.item("editor").text, "source of 1\n");
        compare(root.chat.calls.length, 0);
        root.application.settings.sendWithEnter = true;
        keyClick(Qt.Key_Return);
        compare(root.lastCall(), "edit 1 source of 1\n");
    }

    function test_aTitleThatIsTypedIsNotOverwritten(): void {
        mouseClick(root.item("title"));
        tryVerify(() => root.find("titleField") !== null && root.item("titleField").activeFocus);
        keyClick(Qt.Key_M);
        root.chat.title = "By the model";
        compare(root.item("titleField").text, "m");
        keyClick(Qt.Key_Return);
        compare(root.lastCall(), "rename m");
        root.chat.calls = [];
        mouseClick(root.item("title"));
        tryVerify(() => root.find("titleField") !== null && root.item("titleField").activeFocus);
        root.chat.title = "Another by the model";
        keyClick(Qt.Key_Return); // nothing was typed
        compare(root.chat.calls.length, 0);
        compare(root.chat.title, "Another by the model");
    }

    function test_aNameThatIsTypedIsNotOverwritten(): void {
        const list = root.item("conversationList");
        mouseClick(list.itemAtIndex(2));
        list.itemAtIndex(2).forceActiveFocus();
        keyClick(Qt.Key_F2);
        keyClick(Qt.Key_N);
        root.chatWindow.conversations.setProperty(2, "title", "By the model");
        keyClick(Qt.Key_Return);
        compare(root.chatWindow.conversations.calls.pop(), "rename 9 n");
    }
}
