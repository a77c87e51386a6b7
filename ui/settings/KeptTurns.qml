// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// What is kept of the turns of agents, and a way to delete it.
SettingRow {
    id: root

    required property Records records

    title: qsTr("Past turns of agents")
    description: root.records.turnsWords !== "" ? root.records.turnsWords : qsTr("What was said, and the copies of files that undoing them needs.")

    TextButton {
        objectName: "forgetTurns"
        text: qsTr("Delete…")
        Accessible.name: qsTr("Delete what is kept of the past turns of agents")
        onClicked: dialog.ask()
    }

    Dialog {
        id: dialog

        function ask(): void {
            dialog.open();
            keep.forceActiveFocus(Qt.TabFocusReason);
        }

        objectName: "forgetTurnsDialog"
        title: qsTr("Delete the past turns of agents?")

        Label {
            objectName: "forgetTurnsWords"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.cardWidth
            text: [qsTr("What was said in them is deleted, and the copies of the files that they changed: they can then not be undone."), qsTr("The files in your folders stay as they are."), qsTr("Folders where an agent is at work keep theirs.")].join(" ")
        }
        actions: [
            TextButton {
                id: keep

                text: qsTr("Keep")
                onClicked: dialog.close()
            },
            TextButton {
                objectName: "confirmForgetTurns"
                prominent: true
                text: qsTr("Delete for good")
                onClicked: {
                    dialog.close();
                    root.records.forgetTurns();
                }
            }
        ]
    }
}
