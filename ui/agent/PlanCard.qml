// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// The checklist that the agent wrote for its task, and how far it has come.
ColumnLayout {
    id: root

    required property AgentTimeline timeline
    readonly property var steps: root.timeline.plan
    readonly property int done: root.steps.filter(step => step.isDone).length
    property bool isOpen: true

    objectName: "plan"
    visible: root.steps.length > 0
    spacing: Theme.gap(1)
    Accessible.role: Accessible.List
    Accessible.name: heading.text

    RowLayout {
        spacing: Theme.gap(2)

        Heading {
            id: heading

            Layout.fillWidth: true
            text: qsTr("Plan: %1 of %2 done").arg(root.done).arg(root.steps.length)
            font.pixelSize: Theme.fontMedium
        }
        IconButton {
            objectName: "togglePlan"
            implicitWidth: Theme.controlSmall
            implicitHeight: Theme.controlSmall
            iconSize: Theme.iconSmall
            symbol: root.isOpen ? "collapse" : "expand"
            text: root.isOpen ? qsTr("Hide the plan") : qsTr("Show the plan")
            onClicked: root.isOpen = !root.isOpen
        }
    }
    Repeater {
        model: root.isOpen ? root.steps : []

        RowLayout {
            id: step

            required property var modelData

            spacing: Theme.gap(2)
            Accessible.role: Accessible.ListItem
            Accessible.name: step.modelData.isDone ? qsTr("%1, done").arg(step.modelData.text) : step.modelData.text

            Icon {
                Layout.preferredWidth: Theme.iconSmall
                size: Theme.iconSmall
                opacity: step.modelData.isDone ? 1 : 0
                source: "qrc:/icons/check.svg"
                color: Theme.positive
            }
            Label {
                Layout.fillWidth: true
                text: step.modelData.text
                muted: step.modelData.isDone
                font.pixelSize: Theme.fontSmall
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
