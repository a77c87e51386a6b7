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

    name: "AgentApproval"

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
}
