// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// The agents at work, one per folder. Shown from the second one on.
Flow {
    id: root

    required property AgentList agents

    objectName: "agentTabs"
    visible: root.agents.agents.length > 1
    spacing: Theme.gap(2)
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Agents")

    Repeater {
        model: root.agents.agents

        TextButton {
            id: tab

            required property var modelData

            objectName: "agentTab"
            text: tab.modelData.isAsking ? qsTr("%1: asks").arg(tab.modelData.name) : tab.modelData.isRunning
                                           ? qsTr("%1: at work").arg(tab.modelData.name) : tab.modelData.name
            prominent: tab.modelData.isCurrent
            symbol: "folder"
            Accessible.role: Accessible.PageTab
            onClicked: root.agents.show(tab.modelData.folder)
        }
    }
}
