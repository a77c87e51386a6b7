// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App

WindowCase {
    id: root

    readonly property AgentController agent: root.application ? root.application.agents.current : null

    readonly property Component otherAgent: Component {
        AgentController {}
    }
    readonly property var question: ({
            "title": "The agent wants to run a command in the sandbox",
            "command": "make test",
            "diffLines": [],
            "sandboxed": true,
            "always": "make test"
        })

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

    function test_approvalBeginsWithNo(): void {
        root.openFolder();
        root.agent.question = root.question;
        tryVerify(() => root.item("deny").activeFocus);
        keyClick(Qt.Key_Tab);
        verify(root.item("approve").activeFocus);
        const before = root.agent.calls.length;
        for (const key of [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter]) {
            keyClick(key); // typed for something else
            compare(root.agent.calls.length, before);
        }
        tryVerify(() => root.item("approval").isArmed);
        keyClick(Qt.Key_Space);
        compare(root.agent.calls.pop(), "approve");
        tryVerify(() => !root.item("approval").visible);
    }

    function test_approvalByEnterOnItsButtons_data(): list<var> {
        return [{tag: "yes", name: "approve"}, {tag: "always", name: "approveAlways"}, {tag: "no", name: "deny"}];
    }

    function test_approvalByEnterOnItsButtons(row: var): void {
        root.openFolder();
        root.agent.question = root.question;
        tryVerify(() => root.item("deny").activeFocus);
        tryVerify(() => root.item("approval").isArmed);
        root.item(row.name).forceActiveFocus(Qt.TabFocusReason);
        const before = root.agent.calls.length;
        keyClick(Qt.Key_Return);
        compare(root.agent.calls.length, before + 1);
        compare(root.agent.calls.pop(), row.name);
    }

    function test_approvalIsDeniedByEsc(): void {
        root.openFolder();
        root.agent.question = {
            "title": "The agent wants to change a.txt",
            "command": "",
            "diffLines": ["-a", "+b"],
            "sandboxed": true,
            "always": ""
        };
        tryVerify(() => root.item("deny").activeFocus);
        verify(!root.item("approveAlways").visible);
        keyClick(Qt.Key_Escape);
        compare(root.agent.calls.pop(), "deny");
        verify(root.find("agentPage") !== null);
    }

    function test_approvalByKeyboard(): void {
        root.openFolder();
        for (const [modifier, call] of [[Qt.ControlModifier, "approve"], [Qt.ControlModifier | Qt.ShiftModifier, "approveAlways"], [Qt.NoModifier, "deny"]]) {
            root.agent.question = root.question;
            tryVerify(() => root.item("deny").activeFocus);
            const before = root.agent.calls.length;
            if (call !== "deny") {
                keyClick(Qt.Key_Return, modifier); // typed for something else
                compare(root.agent.calls.length, before);
            }
            tryVerify(() => root.item("approval").isArmed);
            keyClick(Qt.Key_Return, modifier);
            compare(root.agent.calls.pop(), call);
        }
    }

    // Two agents ask: what was typed and armed for one is nothing for the other.
    function test_approvalOfAnotherAgentBeginsAnew(): void {
        root.openFolder();
        root.agent.question = root.question;
        tryVerify(() => root.item("deny").activeFocus);
        tryVerify(() => root.item("approval").isArmed);
        mouseClick(root.item("denyReason"));
        keyClick(Qt.Key_A);
        const other = createTemporaryObject(root.otherAgent, root, {
                                                "folder": "/home/ada/letters",
                                                "question": root.question
                                            });
        root.application.agents.current = other;
        verify(!root.item("approval").isArmed);
        compare(root.item("denyReason").text, "");
        tryVerify(() => root.item("deny").activeFocus);
    }

    function test_approvalTellsOfAStrangersWords(): void {
        root.openFolder();
        root.agent.question = root.question;
        tryVerify(() => root.item("deny").activeFocus);
        verify(!root.item("tainted").visible);
        root.agent.question = Object.assign({}, root.question, {
                                                "tainted": true
                                            });
        tryVerify(() => root.item("tainted").visible);
        verify(root.item("approval").Accessible.description.startsWith(root.item("tainted").text));
    }

    function test_rulesAreForgottenAndComeBack(): void {
        root.openFolder();
        mouseClick(root.item("agentRules"));
        compare(root.agent.rules.calls.pop(), "read");
        root.agent.rules.list = [{
                                     "words": "make test",
                                     "verdict": "allowed",
                                     "isEverywhere": false
                                 }];
        tryVerify(() => root.find("forgetRule") !== null);
        waitForRendering(root.window.contentItem);
        compare(root.item("forgetRule").Accessible.name, "Forget the rule for make test");
        root.item("forgetRule").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(root.agent.rules.calls.pop(), "forget 0");
        root.agent.rules.canUndo = true;
        tryVerify(() => root.item("undoForget").visible);
        root.item("undoForget").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(root.agent.rules.calls.pop(), "undo");
        keyClick(Qt.Key_Escape);
        verify(root.find("agentPage") !== null);
    }

    function test_trustCanAlwaysBeTakenBack(): void {
        root.openFolder();
        root.agent.hasInstructions = false;
        tryVerify(() => !root.item("agentTrust").visible);
        root.agent.isTrusted = true;
        tryVerify(() => root.item("agentTrust").visible);
    }

    function test_approvalIsDeniedWithAReason(): void {
        root.openFolder();
        const question = {
            "title": "The agent wants to run a command in the sandbox",
            "command": "make test",
            "diffLines": [],
            "sandboxed": true,
            "always": ""
        };
        root.agent.question = question;
        tryVerify(() => root.item("deny").activeFocus);
        waitForRendering(root.window.contentItem);
        mouseClick(root.item("denyReason"));
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_Return);
        compare(root.agent.calls.pop(), "deny a");
        root.agent.question = question;
        tryVerify(() => root.item("deny").activeFocus);
        compare(root.item("denyReason").text, "");
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

    function test_changesAndTurnsInANarrowWindow(): void {
        root.window.width = 640;
        root.openFolder();
        compare(root.find("pastTurns"), null);
        tryVerify(() => root.item("openSide").visible);
        compare(root.item("openSide").Accessible.name, "Changes and turns");
        root.item("openSide").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.item("showTurns").activeFocus);
        for (let tabs = 0; tabs < 4 && !root.item("undoTurn").activeFocus; ++tabs)
            keyClick(Qt.Key_Tab);
        verify(root.item("undoTurn").activeFocus);
        keyClick(Qt.Key_Return);
        compare(root.agent.calls.pop(), "undo t1");
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.find("pastTurns") === null);
        verify(root.find("agentPage") !== null);
        root.window.width = 1180;
        tryVerify(() => root.find("pastTurns") !== null);
        verify(!root.item("openSide").visible);
    }

    function test_turnIsUndoneWhereItEnds(): void {
        root.openFolder();
        const timeline = root.agent.timeline;
        timeline.add(AgentTimeline.Kind.End, AgentTimeline.State.Done, "1 file changed.", "");
        timeline.set(timeline.count - 1, {
                         "turn": "t1"
                     });
        waitForRendering(root.window.contentItem);
        const list = root.item("agentTimeline");
        list.positionViewAtEnd();
        const undo = findChild(list.itemAtIndex(timeline.count - 1), "undoThisTurn");
        tryVerify(() => undo.visible);
        mouseClick(undo);
        compare(root.agent.calls.pop(), "undo t1");
        root.agent.turns = [Object.assign({}, root.agent.turns[0], {
                                "canUndo": false
                            })];
        tryVerify(() => !undo.visible);
        mouseClick(root.item("beginAnew"));
        compare(root.agent.calls.pop(), "beginAnew");
    }

    function test_tellsHowMuchOfADiffIsLeftOut(): void {
        root.openFolder();
        const timeline = root.agent.timeline;
        timeline.add(AgentTimeline.Kind.Call, AgentTimeline.State.Failed, "write long.txt", "x");
        timeline.set(timeline.count - 1, {
                         "diffMore": 7
                     });
        const list = root.item("agentTimeline");
        list.positionViewAtEnd();
        tryVerify(() => findChild(list.itemAtIndex(timeline.count - 1), "diffMore").visible);
        verify(findChild(list.itemAtIndex(timeline.count - 1), "diffMore").text.startsWith("7 "));
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
