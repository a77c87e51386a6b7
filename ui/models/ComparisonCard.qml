// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// A comparison of two files that runs, what came of it, or why nothing did; also opens the dialog with all of it.
Rectangle {
    id: root

    required property ModelComparison comparison
    required property string path // of the model that a new one begins with
    readonly property bool isDone: root.comparison.state === ModelComparison.State.Done
    readonly property bool isRunning: !root.isDone && root.comparison.state !== ModelComparison.State.Choosing

    function open(): void {
        root.comparison.prepare(root.path);
        dialog.active = true;
        (dialog.item as ComparisonDialog).open();
    }

    objectName: "comparisonCard"
    visible: root.isDone || root.isRunning || root.comparison.problem !== ""
    implicitHeight: column.implicitHeight + Theme.gap(8)
    radius: Theme.radiusCard
    color: Theme.surfaceRaised
    border.width: Theme.lineWidth
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Comparison of %1").arg(root.comparison.names.join(", "))

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap(4)
        spacing: Theme.gap(2)

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap(3)

            Label {
                Layout.fillWidth: true
                text: root.isDone ? root.comparison.verdict : root.isRunning ? root.comparison.progressText : root.comparison.problem
            }
            TextButton {
                objectName: "stopComparison"
                visible: root.isRunning
                quiet: true
                text: qsTr("Stop")
                Accessible.name: qsTr("Stop the comparison")
                onClicked: root.comparison.stop()
            }
            TextButton {
                objectName: "showComparison"
                text: qsTr("Show")
                Accessible.name: qsTr("Show the comparison")
                onClicked: root.open()
            }
        }
        ProgressLine {
            Layout.fillWidth: true
            visible: root.isRunning
            value: root.comparison.progress
            label: root.comparison.progressText
        }
    }
    Loader {
        id: dialog

        active: false
        sourceComponent: ComparisonDialog {
            comparison: root.comparison
        }
    }
}
