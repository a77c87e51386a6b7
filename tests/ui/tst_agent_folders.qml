// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App

// The agents' folders in the sidebar.
WindowCase {
    id: root

    readonly property AgentList agents: root.application ? root.application.agents : null

    name: "AgentFolders"

    function list(): ListView {
        return root.item("agentFolders") as ListView;
    }

    function row(index: int): Item {
        tryVerify(() => root.list().itemAtIndex(index) !== null);
        return root.list().itemAtIndex(index);
    }

    function addAll(): void {
        root.agents.folders.add("/home/ada/bills", AgentFolders.Work.Running, "14:02");
        root.agents.folders.add("/home/ada/letters", AgentFolders.Work.Waiting, "14:01");
        root.agents.folders.add("/home/ada/songs", AgentFolders.Work.Done, "Tue");
        root.agents.folders.add("/home/ada/empty", AgentFolders.Work.Idle, "");
        waitForRendering(root.window.contentItem);
    }

    function test_isNotThereWithoutAny(): void {
        verify(!root.list().visible);
        root.addAll();
        verify(root.list().visible);
        compare(root.list().height, 4 * root.row(0).height);
    }

    function test_saysWhatEachDoes(): void {
        root.addAll();
        compare(root.row(0).Accessible.name, "bills, the agent is at work");
        compare(root.row(1).Accessible.name, "letters, the agent waits for your answer");
        compare(root.row(2).Accessible.name, "songs, the agent was done, Tue");
        compare(root.row(3).Accessible.name, "empty");
        compare(root.row(0).Accessible.description, "/home/ada/bills");
        root.agents.folders.setProperty(0, "work", AgentFolders.Work.Done);
        compare(root.row(0).Accessible.name, "bills, the agent was done, 14:02");
    }

    function test_aClickOpensTheAgent(): void {
        root.addAll();
        verify(!root.row(1).isOpen);
        mouseClick(root.row(1));
        compare(root.agents.current.calls.pop(), "open /home/ada/letters");
        tryVerify(() => root.find("agentPage") !== null);
        verify(root.row(1).isOpen && !root.row(0).isOpen);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.find("agentPage") === null);
        verify(!root.row(1).isOpen);
    }

    function test_keysWalkAndOpen(): void {
        root.addAll();
        root.list().forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => root.row(0).activeFocus);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        verify(root.row(2).activeFocus);
        root.agents.folders.setProperty(2, "work", AgentFolders.Work.Running);
        verify(root.row(2).activeFocus); // whatever happens meanwhile
        keyClick(Qt.Key_Return);
        compare(root.agents.current.calls.pop(), "open /home/ada/songs");
        tryVerify(() => root.find("agentPage") !== null);
    }

    function test_tabReachesIt(): void {
        root.addAll();
        root.item("conversationList").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Tab);
        tryVerify(() => root.row(0).activeFocus);
        keyClick(Qt.Key_Tab);
        tryVerify(() => root.item("openAgent").activeFocus);
    }
}
