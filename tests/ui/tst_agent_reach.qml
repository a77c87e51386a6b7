// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App

WindowCase {
    id: root

    readonly property AgentController agent: root.application ? root.application.agents.current : null

    name: "AgentReach"

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

    function test_rulesAreForgottenAndComeBack(): void {
        root.openFolder();
        mouseClick(root.item("agentRules"));
        compare(root.agent.rules.calls.pop(), "read");
        root.agent.rules.list = [{
                                     "words": "make test",
                                     "verdict": "allowed",
                                     "isEverywhere": false
                                 }];
        const forget = () => findChild(root.item("ruleList").contentItem, "forgetRule");
        tryVerify(() => forget() !== null);
        waitForRendering(root.window.contentItem);
        compare(forget().Accessible.name, "Forget the rule for make test");
        forget().forceActiveFocus(Qt.TabFocusReason);
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

    function test_changesAndTurnsInANarrowWindow(): void {
        root.window.width = 640;
        root.openFolder();
        compare(root.find("pastTurns"), null);
        tryVerify(() => root.item("openSide").visible);
        compare(root.item("openSide").Accessible.name, "Changes and turns");
        root.item("openSide").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.item("showTurns").activeFocus);
        const undo = findChild(root.item("pastTurns").contentItem, "undoTurn");
        for (let tabs = 0; tabs < 4 && !undo.activeFocus; ++tabs)
            keyClick(Qt.Key_Tab);
        verify(undo.activeFocus);
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
}
