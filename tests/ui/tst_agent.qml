// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App

WindowCase {
    id: root

    readonly property AgentController agent: root.application ? root.application.agents.current : null

    name: "Agent"

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

    function test_asksForAFolderFirst(): void {
        root.openPage();
        verify(root.item("chooseFolder").visible);
        mouseClick(root.item("recentFolder"));
        compare(root.agent.calls.pop(), "openPath /home/ada/bills");
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.find("agentPage") === null);
    }

    function test_takesATask(): void {
        root.openFolder();
        for (const letter of "hi")
            keyClick(letter);
        keyClick(Qt.Key_Return);
        compare(root.agent.calls.pop(), "start hi");
        compare(root.item("agentInput").text, "");
        root.agent.isRunning = true;
        waitForRendering(root.window.contentItem);
        mouseClick(root.item("agentStop"));
        compare(root.agent.calls.pop(), "stop");
    }

    function test_upAndDownWalkTheTasks(): void {
        root.openFolder();
        const input = root.item("agentInput");
        keyClick(Qt.Key_Up);
        compare(input.text, "the second\nof two lines");
        keyClick(Qt.Key_Up); // within the task
        compare(input.text, "the second\nof two lines");
        keyClick(Qt.Key_Up);
        compare(input.text, "the first");
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        compare(input.text, "");
        root.agent.sent.recalled("", "from another folder");
        compare(input.text, "from another folder");
        root.agent.sent.recalled("", "too late");
        compare(input.text, "from another folder");
        keyClick(Qt.Key_Up);
        compare(input.text, "from another folder"); // not one of the tasks: it stays
        keyClick(Qt.Key_Return);
        compare(root.agent.calls.pop(), "start from another folder");
    }

    function test_changesAreReviewedHunkByHunk(): void {
        root.openFolder();
        const hunk = accepted => ({
                                      "text": "@@ -1 +1 @@\n-a\n+b\n",
                                      "lines": ["@@ -1 +1 @@", "-a", "+b"],
                                      "html": [],
                                      "accepted": accepted
                                  });
        root.agent.review.files = [{
                                       "path": "src/bill.py",
                                       "kind": "changed",
                                       "canReview": true,
                                       "isShown": true,
                                       "hunks": [hunk(false), hunk(true)]
                                   }];
        tryVerify(() => root.find("acceptHunk") !== null && root.item("acceptHunk").visible);
        waitForRendering(root.window.contentItem);
        mouseClick(root.item("acceptHunk"));
        compare(root.agent.review.calls.pop(), "accept src/bill.py");
        mouseClick(root.item("takeBackHunk"));
        compare(root.agent.review.calls.pop(), "takeBack src/bill.py");
        root.agent.review.canUndo = true;
        tryVerify(() => root.find("undoTakeBack") !== null && root.item("undoTakeBack").visible);
        waitForRendering(root.window.contentItem);
        mouseClick(root.item("undoTakeBack"));
        compare(root.agent.review.calls.pop(), "undo");
    }

    function test_goesOnWithATurnThatStopped(): void {
        root.openFolder();
        verify(!root.item("resumeTurn").visible);
        root.agent.turns = [Object.assign({}, root.agent.turns[0], {
                                "canResume": true
                            })];
        tryVerify(() => root.item("resumeTurn").visible);
        waitForRendering(root.window.contentItem);
        mouseClick(root.item("resumeTurn"));
        compare(root.agent.calls.pop(), "resume t1");
    }

    function test_showsThePlan(): void {
        root.openFolder();
        verify(!root.item("plan").visible);
        root.agent.timeline.plan = [{
                                        "text": "Read it",
                                        "isDone": true
                                    }, {
                                        "text": "Change it",
                                        "isDone": false
                                    }];
        tryVerify(() => root.item("plan").visible);
        compare(root.item("plan").done, 1);
        waitForRendering(root.window.contentItem);
        mouseClick(root.item("togglePlan"));
        verify(!root.item("plan").isOpen);
    }

    function test_endsCommandsInTheBackground(): void {
        root.openFolder();
        root.agent.jobs = [{
                               "id": 3,
                               "command": "npm start"
                           }];
        tryVerify(() => root.find("stopJob") !== null);
        waitForRendering(root.window.contentItem);
        mouseClick(root.item("stopJob"));
        compare(root.agent.calls.pop(), "stopJob 3");
    }

    function test_fillsInAForm(): void {
        root.openFolder();
        root.agent.form = {
            "from": "notes",
            "message": "Which?",
            "fields": [{
                    "name": "word",
                    "title": "Word",
                    "about": "",
                    "kind": "text",
                    "required": true,
                    "choices": [],
                    "otherwise": ""
                }]
        };
        tryVerify(() => root.find("formText") !== null);
        waitForRendering(root.window.contentItem);
        mouseClick(root.item("formText"));
        keyClick(Qt.Key_A);
        mouseClick(root.item("sendForm"));
        compare(root.agent.calls.pop(), 'fillIn {"word":"a"}');
        mouseClick(root.item("declineForm"));
        compare(root.agent.calls.pop(), "declineForm");
    }

    function test_turnsAreUndoneAndShowTheirChanges(): void {
        root.openFolder();
        const turns = root.item("pastTurns");
        tryVerify(() => turns.visible);
        turns.showDiff("t1", "src/bill.py");
        compare(turns.shownLines.length, 3);
        mouseClick(root.item("undoTurn"));
        compare(root.agent.calls.pop(), "undo t1");
    }
}
