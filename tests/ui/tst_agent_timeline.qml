// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App

WindowCase {
    id: root

    readonly property AgentController agent: root.application ? root.application.agents.current : null

    name: "AgentTimeline"

    function openPage(): void {
        keyClick(Qt.Key_G, Qt.ControlModifier | Qt.ShiftModifier);
        tryVerify(() => root.find("agentPage") !== null);
    }

    function openFolder(): void {
        root.openPage();
        root.agent.openPath("/home/ada/bills");
        tryVerify(() => root.item("agentInput").activeFocus);
        waitForRendering(root.window.contentItem);
    }

    function askToRun(): void {
        root.agent.question = {
            "title": "The agent wants to run a command in the sandbox",
            "command": "make test",
            "diffLines": [],
            "sandboxed": true,
            "always": "make test"
        };
    }

    function test_approvalLeavesTheEndInSight(): void {
        root.openFolder();
        for (let row = 0; row < 30; ++row)
            root.agent.timeline.add(AgentTimeline.Kind.Call, AgentTimeline.State.Done, `read ${row}.py`, "");
        root.agent.timeline.add(AgentTimeline.Kind.Call, AgentTimeline.State.Running, "run make test", "");
        root.agent.isRunning = true;
        const list = root.item("agentTimeline");
        list.positionViewAtEnd();
        root.askToRun();
        tryVerify(() => root.item("approval").visible);
        tryVerify(() => list.atYEnd);
        tryVerify(() => list.itemAtIndex(list.count - 1)?.Accessible.name === "run make test, waits for your answer");
        verify(root.item("approveAlways").width <= root.item("approveAlways").implicitWidth);
        list.isFollowing = false; // as after a look at what stands above
        list.positionViewAtBeginning();
        root.agent.timeline.add(AgentTimeline.Kind.Words, AgentTimeline.State.Running, "", "More");
        waitForRendering(root.window.contentItem);
        verify(!list.atYEnd);
        root.agent.timeline.remove(list.count - 1);
        root.agent.question = {};
        list.positionViewAtEnd();
        compare(list.itemAtIndex(list.count - 1).Accessible.name, "run make test, at work");
    }

    function test_summaryIsTakenBack(): void {
        root.openFolder();
        const timeline = root.agent.timeline;
        timeline.add(AgentTimeline.Kind.Summary, AgentTimeline.State.Done, "", "Done: half of it.");
        const row = timeline.count - 1;
        timeline.set(row, {
            "original": "read src/bill.py",
            "canUndo": true
        });
        waitForRendering(root.window.contentItem);
        verify(!root.item("original").visible);
        mouseClick(root.item("showOriginal"));
        tryVerify(() => root.item("original").visible);
        compare(root.item("original").text, "read src/bill.py");
        mouseClick(root.item("undoSummary"));
        compare(root.agent.calls.pop(), "undoSummary");
        timeline.set(row, {
            "state": AgentTimeline.State.Denied,
            "canUndo": false
        });
        tryVerify(() => !root.item("undoSummary").visible);
    }
}
