// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.Ui.Controls

// What takes the memory of one device: a bar of parts, and their names with bytes below it.
ColumnLayout {
    id: root

    // In the order of app::MemoryPart.
    enum Part {
        Others,
        Weights,
        Context,
        Projector,
        Drafter,
        Work,
        Free
    }

    required property var device // as MemoryPlanner describes it
    readonly property var parts: root.device.parts

    function ink(kind: int): color {
        switch (kind) {
        case MemoryBar.Part.Others:
            return Theme.textMuted;
        case MemoryBar.Part.Weights:
            return Theme.accent;
        case MemoryBar.Part.Context:
            return Theme.markColor("blue");
        case MemoryBar.Part.Projector:
            return Theme.markColor("violet");
        case MemoryBar.Part.Drafter:
            return Theme.markColor("teal");
        case MemoryBar.Part.Work:
            return Theme.markColor("amber");
        default:
            return Theme.surfaceSunken;
        }
    }

    spacing: Theme.gap(2)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap(2)

        Label {
            Layout.fillWidth: true
            text: root.device.name
            strong: true
            font.pixelSize: Theme.fontSmall
        }
        Label {
            text: root.device.over === "" ? root.device.words : root.device.over
            muted: root.device.over === ""
            color: root.device.over === "" ? Theme.textMuted : Theme.warning
            font.pixelSize: Theme.fontSmall
        }
    }
    Item {
        id: bar

        objectName: "memoryBar"
        Layout.fillWidth: true
        implicitHeight: Theme.gap(4)
        visible: root.parts.length > 0
        Accessible.role: Accessible.Chart
        Accessible.name: root.device.name
        Accessible.description: root.parts.map(part => qsTr("%1: %2").arg(part.name).arg(part.size)).concat(
                                    root.device.over === "" ? [] : [root.device.over]).join(", ")

        Rectangle { // the frame, so that what is free has an edge in every palette
            anchors.fill: parent
            radius: Theme.gap(0.5)
            color: Theme.surfaceSunken
            border.width: Theme.lineWidth
            border.color: Theme.lineStrong
        }
        Row {
            x: Theme.lineWidth
            y: Theme.lineWidth
            height: parent.height - 2 * y
            layoutDirection: Theme.isMirrored ? Qt.RightToLeft : Qt.LeftToRight
            LayoutMirroring.enabled: false // its own direction says it already

            Repeater {
                model: root.parts

                Item {
                    id: part

                    required property var modelData
                    readonly property bool isFree: modelData.kind === MemoryBar.Part.Free

                    width: Math.max(part.isFree ? 0 : Theme.gap(0.5), modelData.share * (bar.width - 2 * Theme.lineWidth))
                    height: parent.height

                    Rectangle {
                        anchors.fill: parent
                        anchors.rightMargin: Theme.lineWidth // parts are told apart without their colours
                        visible: !part.isFree
                        color: root.ink(part.modelData.kind)
                    }
                }
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap(3)

        Repeater {
            model: root.parts

            Row {
                id: entry

                required property var modelData

                spacing: Theme.gap(1.5)
                Accessible.ignored: true // the bar says it

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.gap(2.5)
                    height: width
                    radius: Theme.gap(0.5)
                    color: root.ink(entry.modelData.kind)
                    border.width: Theme.lineWidth
                    border.color: Theme.lineStrong
                }
                Label {
                    text: entry.modelData.name
                    muted: true
                    font.pixelSize: Theme.fontSmall
                    Accessible.ignored: true
                }
                Label {
                    text: entry.modelData.size
                    font.pixelSize: Theme.fontSmall
                    Accessible.ignored: true
                }
            }
        }
    }
}
