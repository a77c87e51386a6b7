// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// What the agent may do here and what truly holds it: always in sight, and the trust to change. Where
// there is little room, in lines below each other.
GridLayout {
    id: root

    required property AgentController agent
    required property RemoteEngines engines
    readonly property bool leaves: root.agent.engine.id !== undefined && !root.agent.engine.isHere
    readonly property string modeWords: root.agent.mode === AgentController.Mode.Ask ? qsTr("Reads; asks before it writes or runs.")
                                                                                     : root.agent.mode === AgentController.Mode.Edit || !root.agent.isConfined
                                                                                       ? qsTr("Can change files; asks before commands.") : qsTr("Can change files and run commands.")

    readonly property bool hasTrust: root.agent.hasInstructions || root.agent.isTrusted // trust can be taken back
    readonly property bool isTight: width > 0 && width < Theme.px(1000)

    columns: root.isTight ? 2 : 3
    columnSpacing: Theme.gap(2)
    rowSpacing: Theme.gap(1)

    Icon {
        size: Theme.iconSmall
        source: root.agent.isConfined ? "qrc:/icons/check.svg" : "qrc:/icons/warning.svg"
        color: root.agent.isConfined ? Theme.positive : Theme.warning
    }
    Label {
        objectName: "agentStatus"
        Layout.fillWidth: true
        text: root.modeWords + " " + root.agent.sandboxText
        muted: true
        font.pixelSize: Theme.fontSmall
    }
    RowLayout {
        Layout.columnSpan: root.isTight ? 2 : 1
        Layout.fillWidth: root.isTight
        spacing: Theme.gap(2)

        TextButton {
            id: engineButton

            objectName: "agentEngine"
            visible: root.engines.engines.length > 0
            quiet: true
            symbol: root.leaves ? "link" : "model"
            text: root.agent.engine.name ?? qsTr("This computer")
            Accessible.name: qsTr("Replies come from: %1").arg(engineButton.text)
            onClicked: places.open()

            Popover {
                id: places

                name: qsTr("Replies come from")
                width: Theme.cardWidth
                y: engineButton.height

                contentItem: EngineChoice {
                    engines: root.engines.engines
                    chosen: root.agent.engine.id ?? ""
                    onChosenOther: id => {
                        root.agent.chooseEngine(id);
                        places.close();
                    }
                }
            }
        }
        TextButton {
            id: rulesButton

            objectName: "agentRules"
            quiet: true
            enabled: !root.agent.isRunning
            symbol: "lock"
            text: qsTr("Rules")
            Accessible.name: qsTr("Rules for commands")
            onClicked: {
                root.agent.rules.read();
                rulesCard.open();
            }

            Popover {
                id: rulesCard

                name: qsTr("Rules for commands")
                width: Theme.cardWidth
                x: Theme.isMirrored ? rulesButton.width - width : 0
                y: rulesButton.height

                contentItem: RuleList {
                    rules: root.agent.rules
                }
            }
        }
        Item {
            Layout.fillWidth: true
            visible: root.isTight && !root.hasTrust
        }
        Label {
            Layout.fillWidth: root.isTight
            visible: root.hasTrust
            text: qsTr("Follow the folder's own instructions")
            muted: true
            font.pixelSize: Theme.fontSmall
            Accessible.ignored: true
        }
        Toggle {
            objectName: "agentTrust"
            visible: root.hasTrust
            enabled: !root.agent.isRunning
            text: qsTr("Follow the folder's own instructions (AGENTS.md, skills)")
            checked: root.agent.isTrusted
            onToggled: root.agent.isTrusted = checked
        }
    }
}
