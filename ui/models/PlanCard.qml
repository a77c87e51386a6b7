// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// Where this computer's memory goes with one model, and how long a context the model gets.
Rectangle {
    id: root

    required property MemoryPlanner planner
    required property ModelController model
    required property ModelChoices choices
    readonly property bool isLoading: root.model.state === ModelController.State.Loading && root.model.path === root.planner.path

    signal loadRequested

    function takeFocus(): void {
        slider.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "planCard"
    implicitHeight: column.implicitHeight + Theme.gap(8)
    radius: Theme.radiusCard
    color: Theme.surfaceRaised
    border.width: Theme.lineWidth
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Memory with %1").arg(root.planner.name)

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap(4)
        spacing: Theme.gap(4)

        RowLayout {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.controlHeight // nothing moves while the slider does
            spacing: Theme.gap(3)

            Heading {
                Layout.fillWidth: true
                text: qsTr("Memory with %1").arg(root.planner.name)
            }
            TextButton {
                objectName: "loadPlanned"
                visible: !root.isLoading && (!root.planner.isLoaded || root.planner.needsReload)
                prominent: root.planner.needsReload
                text: root.planner.needsReload ? qsTr("Load again") : qsTr("Use")
                Accessible.name: root.planner.needsReload
                                 ? qsTr("Load the model again with %1 of context").arg(root.planner.contextText)
                                 : qsTr("%1: %2").arg(text).arg(root.planner.name)
                onClicked: root.loadRequested()
            }
        }
        ProgressLine {
            Layout.fillWidth: true
            visible: root.isLoading
            value: root.model.progress
            label: root.model.progressText
        }
        Repeater {
            model: root.planner.devices

            MemoryBar {
                required property var modelData

                Layout.fillWidth: true
                device: modelData
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap(1)

            RowLayout {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.controlHeight
                spacing: Theme.gap(2)

                Label {
                    text: qsTr("Context")
                }
                Label {
                    objectName: "contextWords"
                    Layout.fillWidth: true
                    text: root.planner.contextText
                    strong: true
                }
                TextButton {
                    objectName: "commonContext"
                    visible: root.planner.isOwn
                    quiet: true
                    symbol: "undo"
                    text: qsTr("As for all models")
                    onClicked: root.planner.useCommon()
                }
            }
            ValueSlider {
                id: slider

                objectName: "contextSlider"
                Layout.fillWidth: true
                visible: root.planner.choiceCount > 1
                label: qsTr("Context: %1").arg(root.planner.contextText)
                from: 0
                to: Math.max(1, root.planner.choiceCount - 1)
                stepSize: 1
                snapMode: T.Slider.SnapAlways
                value: root.planner.choice
                Accessible.description: root.planner.longestText + " " + root.planner.predictedText
                onMoved: root.planner.choice = Math.round(value)
                Keys.onPressed: event => {
                    event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
                    if (event.accepted)
                        root.planner.choice = event.key === Qt.Key_Home ? 0 : root.planner.choiceCount - 1;
                }
            }
            Label {
                Layout.fillWidth: true
                text: root.planner.longestText
                muted: true
                font.pixelSize: Theme.fontSmall
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap(3)

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: qsTr("Keep conversations in half the memory")
                }
                Label {
                    Layout.fillWidth: true
                    text: qsTr("What was read of them is rounded to 8 bits; replies differ a little.")
                    muted: true
                    font.pixelSize: Theme.fontSmall
                }
            }
            Toggle {
                objectName: "packsContext"
                text: qsTr("Keep conversations in half the memory")
                checked: root.planner.packsContext
                onToggled: root.planner.packsContext = checked
            }
        }
        AnswersRow {
            Layout.fillWidth: true
            choices: root.choices
            name: root.planner.name
        }
        SensesRow {
            Layout.fillWidth: true
            senses: root.model.senses
            path: root.planner.path
            folder: root.model.folder
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gap(1)

            FitLabel {
                objectName: "planFit"
                Layout.fillWidth: true
                fit: root.planner.fit
                text: root.planner.fitText
            }
            Label {
                objectName: "planRemark"
                Layout.fillWidth: true
                visible: text !== ""
                text: root.planner.remark
                color: Theme.warning
                font.pixelSize: Theme.fontSmall
            }
            Label {
                objectName: "predicted"
                Layout.fillWidth: true
                text: root.planner.predictedText
                font.pixelSize: Theme.fontSmall
            }
            Label {
                objectName: "measured"
                Layout.fillWidth: true
                visible: text !== ""
                text: root.planner.measuredText
                font.pixelSize: Theme.fontSmall
            }
            Label {
                Layout.fillWidth: true
                visible: root.planner.needsReload
                text: qsTr("The model runs with other choices now.")
                muted: true
                font.pixelSize: Theme.fontSmall
            }
        }
    }
}
