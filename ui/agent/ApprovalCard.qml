// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Asks before something is done: exactly what, and how far a yes goes. The focus begins on No.
Rectangle {
    id: root

    required property AgentController agent
    readonly property var question: root.agent.question
    readonly property bool isAsking: root.question.title !== undefined
    readonly property bool isArmed: !armed.running
    readonly property string always: root.question.always ?? ""

    function agree(isForever: int): void {
        if (!root.isArmed)
            return;
        if (isForever && root.always !== "")
            root.agent.approveAlways();
        else if (!isForever)
            root.agent.approve();
    }

    // The question, not isAsking: bindings follow in no order.
    function ask(): void {
        if (root.question?.title === undefined)
            return;
        armed.restart();
        why.clear();
        no.forceActiveFocus(Qt.TabFocusReason);
    }

    // Enter alone presses the button that has the focus: never a yes while No is marked.
    function enter(event: KeyEvent): void {
        if (event.isAutoRepeat)
            return;
        if (event.modifiers & Qt.ControlModifier)
            root.agree(event.modifiers & Qt.ShiftModifier);
        else if (why.activeFocus)
            root.agent.deny(why.text);
    }

    objectName: "approval"
    implicitHeight: column.implicitHeight + Theme.gap(8)
    visible: root.isAsking
    radius: Theme.radiusCard
    color: Theme.surfaceRaised
    border.width: Theme.lineWidth
    border.color: root.question.sandboxed === false ? Theme.negative : Theme.accent
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.question.title ?? ""
    Accessible.description: [root.question.tainted ? tainted.text : "", root.question.command ?? ""].filter(words => words !== "").join("\n")
    onQuestionChanged: root.ask() // also from one agent's question to another's
    onAgentChanged: root.ask()
    Keys.onEscapePressed: root.agent.deny("")
    Keys.onReturnPressed: event => root.enter(event)
    Keys.onEnterPressed: event => root.enter(event)

    // What was typed for something else must not become a yes.
    Timer {
        id: armed

        interval: 600
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap(4)
        spacing: Theme.gap(3)

        Heading {
            Layout.fillWidth: true
            text: root.question.title ?? ""
            color: root.question.sandboxed === false ? Theme.negative : Theme.text
        }
        Label {
            id: tainted

            objectName: "tainted"
            Layout.fillWidth: true
            visible: root.question.tainted ?? false
            text: qsTr("In this conversation the agent has read text from outside this computer, which may have told it to ask.")
            color: Theme.warning
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: command.implicitHeight + Theme.gap(4)
            visible: command.text !== ""
            radius: Theme.radiusControl
            color: Theme.surfaceSunken

            Label {
                id: command

                x: Theme.gap(3)
                y: Theme.gap(2)
                width: parent.width - 2 * x
                text: root.question.command ?? ""
                font.family: Theme.codeFamily
                wrapMode: Text.WrapAnywhere
            }
        }
        Flickable {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(diff.implicitHeight, Theme.gap(60))
            visible: diff.lines.length > 0
            contentHeight: diff.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            DiffView {
                id: diff

                width: parent.width
                lines: root.question.diffLines ?? []
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap(2)

            TextButton {
                id: no

                objectName: "deny"
                text: qsTr("No")
                onClicked: root.agent.deny(why.text)
            }
            TextButton {
                id: yes

                objectName: "approve"
                text: qsTr("Yes, once")
                prominent: true
                onClicked: root.agree(0)
            }
            TextButton {
                id: forever

                objectName: "approveAlways"
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                visible: root.always !== ""
                text: qsTr("Always here: %1 …").arg(root.always)
                onClicked: root.agree(1)
            }
        }
        InputField {
            id: why

            objectName: "denyReason"
            Layout.fillWidth: true
            label: qsTr("Why not? The agent reads it and goes on")
            placeholderText: label
        }
        Label {
            Layout.fillWidth: true
            text: root.always === "" ? qsTr("Ctrl+Enter: yes, once. Esc: no.") : qsTr("Ctrl+Enter: yes, once. Ctrl+Shift+Enter: always here. Esc: no.")
            muted: true
            font.pixelSize: Theme.fontSmall
        }
    }
}
