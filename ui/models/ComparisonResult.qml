// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// How alike two files answered: a sentence, the numbers, and the replies themselves.
ScrollColumn {
    id: root

    required property ModelComparison comparison

    spacing: Theme.gap(3)

    Heading {
        objectName: "comparisonVerdict"
        Layout.fillWidth: true
        text: root.comparison.verdict
    }
    Label {
        objectName: "comparisonNumbers"
        Layout.fillWidth: true
        text: root.comparison.numbers
    }
    Repeater {
        model: root.comparison.comparedFiles

        Label {
            required property var modelData

            Layout.fillWidth: true
            text: qsTr("%1: %2").arg(modelData.name).arg(modelData.words)
            muted: true
            font.pixelSize: Theme.fontSmall
        }
    }
    Repeater {
        model: root.comparison.results

        ComparedReplies {
            required property var modelData

            Layout.fillWidth: true
            result: modelData
            names: root.comparison.names
        }
    }
}
