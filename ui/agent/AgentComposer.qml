// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Takes a task, and while the agent works a word to it. What it may do unasked is chosen below.
Rectangle {
    id: root

    required property AgentController agent
    required property bool hasModel
    readonly property bool canSend: root.hasModel && input.text.trim() !== ""

    function focusInput(): void {
        input.forceActiveFocus();
    }

    function send(): void {
        if (!root.canSend)
            return;
        root.agent.start(input.text);
        input.clear();
    }

    implicitHeight: column.implicitHeight + Theme.gap(6)
    radius: Theme.radiusComposer
    color: Theme.surfaceRaised
    border.width: Theme.lineWidth
    border.color: Theme.lineStrong

    RecallKeys {
        id: recall

        input: input
        sent: root.agent.sent
    }
    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap(3)
        spacing: Theme.gap(1)

        InputArea {
            id: input

            objectName: "agentInput"
            Layout.fillWidth: true
            framed: false
            padding: Theme.gap(1)
            font.pixelSize: Theme.fontBody
            placeholderText: !root.hasModel ? qsTr("Open a model first") : root.agent.isRunning
                                              ? qsTr("Tell the agent something while it works") : qsTr("What is to be done?")
            focus: true
            Keys.onPressed: event => {
                if (recall.recalls(event))
                    event.accepted = true;
            }
            Keys.onReturnPressed: event => {
                if (event.modifiers & Qt.ShiftModifier)
                    event.accepted = false;
                else
                    root.send();
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap(3)

            ChoiceBox {
                objectName: "agentMode"
                label: qsTr("What the agent may do")
                model: [qsTr("Ask: only reads"), qsTr("Edit: changes files"), qsTr("Auto: runs commands")]
                currentIndex: root.agent.mode
                onActivated: index => root.agent.mode = index
            }
            Item {
                Layout.fillWidth: true
            }
            TextButton {
                objectName: "agentStop"
                visible: root.agent.isRunning
                text: qsTr("Stop")
                symbol: "stop"
                onClicked: root.agent.stop()
            }
            IconButton {
                objectName: "agentSend"
                symbol: "send"
                text: qsTr("Begin")
                enabled: root.canSend
                onClicked: root.send()
            }
        }
    }
}
