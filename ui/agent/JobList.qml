// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Commands of the turn that run in the background, each with a way to end it.
ColumnLayout {
    id: root

    required property AgentController agent

    objectName: "jobs"
    visible: root.agent.jobs.length > 0
    spacing: Theme.gap(1)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Commands in the background")

    Repeater {
        model: root.agent.jobs

        RowLayout {
            id: job

            required property var modelData

            spacing: Theme.gap(2)

            PulseDot {}
            Label {
                Layout.fillWidth: true
                text: job.modelData.command
                font.family: Theme.codeFamily
                font.pixelSize: Theme.fontSmall
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
            TextButton {
                objectName: "stopJob"
                text: qsTr("End it")
                quiet: true
                onClicked: root.agent.stopJob(job.modelData.id)
            }
        }
    }
}
