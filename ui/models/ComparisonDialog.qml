// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Two files of a model on prompts of one's own: the choice, the wait, the result. Closing it stops nothing.
Dialog {
    id: root

    required property ModelComparison comparison
    readonly property bool isChoosing: root.comparison.state === ModelComparison.State.Choosing
    readonly property bool isDone: root.comparison.state === ModelComparison.State.Done

    objectName: "comparisonDialog"
    title: qsTr("Is a smaller file good enough?")
    width: parent ? Math.min(parent.width - 2 * margins, Theme.columnWidth * 1.3) : Theme.columnWidth
    height: parent ? parent.height - 2 * margins : Theme.columnWidth
    onOpened: root.isChoosing ? setup.takeFocus() : action.forceActiveFocus(Qt.TabFocusReason)

    ComparisonSetup {
        id: setup

        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.isChoosing
        comparison: root.comparison
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: !root.isChoosing && !root.isDone
        spacing: Theme.gap(3)

        ProgressLine {
            objectName: "comparisonProgress"
            Layout.fillWidth: true
            value: root.comparison.progress
            label: root.comparison.progressText
        }
        Label {
            Layout.fillWidth: true
            text: root.comparison.progressText
            Accessible.ignored: true // the line says it
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("This can be closed meanwhile. While a reply is written, the comparison waits.")
            muted: true
            font.pixelSize: Theme.fontSmall
        }
    }
    ComparisonResult {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.isDone
        comparison: root.comparison
    }
    Item { // holds the place below the progress
        Layout.fillHeight: true
        visible: !root.isChoosing && !root.isDone
    }
    actions: [
        TextButton {
            id: action

            objectName: "comparisonAction"
            prominent: root.isChoosing
            enabled: !root.isChoosing || root.comparison.canBegin
            text: root.isChoosing ? qsTr("Compare") : root.isDone ? qsTr("Compare again…") : qsTr("Stop")
            onClicked: {
                if (root.isChoosing)
                    root.comparison.begin();
                else if (root.isDone)
                    root.comparison.again();
                else
                    root.comparison.stop();
            }
        }
    ]
}
