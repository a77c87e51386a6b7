// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Why files cannot be sent, or will not be seen or heard, each sentence once.
ColumnLayout {
    id: root

    required property AttachmentList attachments
    readonly property list<string> sentences: root.attachments.problems

    visible: root.sentences.length > 0
    spacing: Theme.gap(1)

    Repeater {
        model: root.sentences

        RowLayout {
            id: line

            required property string modelData

            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap(2)
            Layout.rightMargin: Theme.gap(2)
            spacing: Theme.gap(2)
            Accessible.role: Accessible.AlertMessage
            Accessible.name: line.modelData
            Component.onCompleted: line.Accessible.announce(line.modelData)

            Icon {
                Layout.alignment: Qt.AlignTop
                size: Theme.iconSmall
                source: "qrc:/icons/warning.svg"
                color: Theme.warning
            }
            Label {
                objectName: "shelfProblem"
                Layout.fillWidth: true
                text: line.modelData
                font.pixelSize: Theme.fontSmall
                Accessible.ignored: true
            }
        }
    }
}
