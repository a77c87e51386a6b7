// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Beside the agent's work: its changes to review, or the past turns of the folder.
ColumnLayout {
    id: root

    required property AgentController agent
    property bool showsChanges: root.agent.review.files.length > 0

    function focusFirst(): void {
        (root.showsChanges ? changes : turns).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.gap(3)

    RowLayout {
        spacing: Theme.gap(2)

        TextButton {
            id: changes

            objectName: "showChanges"
            text: qsTr("Changes")
            quiet: !root.showsChanges
            onClicked: root.showsChanges = true
        }
        TextButton {
            id: turns

            objectName: "showTurns"
            text: qsTr("Turns")
            quiet: root.showsChanges
            onClicked: root.showsChanges = false
        }
    }
    ReviewPane {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.showsChanges
        review: root.agent.review
        isRunning: root.agent.isRunning
    }
    PastTurns {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !root.showsChanges
        agent: root.agent
    }
}
