// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// One thing that happened: the task, the agent's words, a call with what came of it, the end.
Item {
    id: root

    required property int index
    required property int kind
    required property int state
    required property string title
    required property string text
    required property list<string> diffLines
    required property list<string> diffHtml
    required property string terminalHtml
    required property bool isDraft
    required property string original
    required property bool canUndo
    required property string turn // that ended here and changed files
    required property int diffMore // lines that are left out
    property bool canUndoTurn: false
    readonly property real gutter: Theme.gap(3) // for the scroll bar
    readonly property real inset: root.isTask ? Theme.gap(3) : 0
    property bool waits: false // for the user's yes
    readonly property bool isCall: root.kind === AgentTimeline.Kind.Call
    readonly property bool isTask: root.kind === AgentTimeline.Kind.Task
    readonly property bool isAside: root.kind === AgentTimeline.Kind.Thought
    readonly property bool isSummary: root.kind === AgentTimeline.Kind.Summary
    readonly property bool hasDetails: root.isCall && (root.text !== "" || root.diffLines.length > 0 || root.terminalHtml !== "")
    property bool isOpen: root.diffLines.length > 0 || root.state === AgentTimeline.State.Failed || root.state === AgentTimeline.State.Denied || (root.terminalHtml !== "" && root.state === AgentTimeline.State.Running)

    signal undoRequested // of a summary
    signal undoTurnRequested

    function stateWords(): string {
        switch (root.state) {
        case AgentTimeline.State.Running:
            return root.waits ? qsTr("waits for your answer") : root.isDraft ? qsTr("is being written") : qsTr("at work");
        case AgentTimeline.State.Failed:
            return qsTr("failed");
        case AgentTimeline.State.Denied:
            return qsTr("not allowed");
        default:
            return qsTr("done");
        }
    }

    implicitHeight: column.implicitHeight + Theme.gap(root.isTask ? 8 : 3)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.isCall ? root.title + ", " + root.stateWords() : root.text !== "" ? root.text : root.title

    Rectangle {
        anchors.fill: column
        anchors.margins: -Theme.gap(3)
        visible: root.isTask
        radius: Theme.radiusCard
        color: Theme.surfaceUser
    }
    ColumnLayout {
        id: column

        x: root.inset + (Theme.isMirrored ? root.gutter : 0)
        y: root.inset
        width: parent.width - root.gutter - 2 * root.inset
        spacing: Theme.gap(1.5)

        RowLayout {
            Layout.fillWidth: true
            visible: root.isCall
            spacing: Theme.gap(2)

            Icon {
                size: Theme.iconSmall
                source: root.state === AgentTimeline.State.Done ? "qrc:/icons/check.svg"
                                                                : root.state === AgentTimeline.State.Running ? "qrc:/icons/regenerate.svg" : "qrc:/icons/warning.svg"
                color: root.state === AgentTimeline.State.Done ? Theme.positive
                                                               : root.state === AgentTimeline.State.Running ? Theme.accent : Theme.warning
            }
            Label {
                Layout.fillWidth: true
                text: root.title
                font.family: Theme.codeFamily
                font.pixelSize: Theme.fontSmall
                elide: Text.ElideMiddle
                wrapMode: Text.NoWrap
            }
            Label {
                text: root.stateWords()
                muted: true
                font.pixelSize: Theme.fontSmall
            }
            IconButton {
                objectName: "details"
                implicitWidth: Theme.controlSmall
                implicitHeight: Theme.controlSmall
                visible: root.hasDetails
                iconSize: Theme.iconSmall
                symbol: root.isOpen ? "collapse" : "expand"
                text: root.isOpen ? qsTr("Hide what came of it") : qsTr("Show what came of it")
                onClicked: root.isOpen = !root.isOpen
            }
        }
        Label {
            Layout.fillWidth: true
            visible: root.isAside
            text: qsTr("Thoughts")
            muted: true
            font.pixelSize: Theme.fontSmall
        }
        Label {
            Layout.fillWidth: true
            visible: !root.isCall && !root.isSummary && text !== ""
            text: root.kind === AgentTimeline.Kind.End ? root.title : root.text
            muted: root.isAside || root.kind === AgentTimeline.Kind.End
            font.pixelSize: root.isAside ? Theme.fontSmall : Theme.fontBody
            color: root.state === AgentTimeline.State.Failed ? Theme.negative : muted ? Theme.textMuted : Theme.text
            lineHeight: Theme.lineHeight
        }
        TextButton {
            objectName: "undoThisTurn"
            visible: root.turn !== "" && root.canUndoTurn
            text: qsTr("Undo this turn")
            symbol: "undo"
            onClicked: root.undoTurnRequested()
        }
        Loader {
            Layout.fillWidth: true
            active: root.isSummary
            visible: active
            sourceComponent: SummaryCard {
                summary: root.text
                original: root.original
                canUndo: root.canUndo
                isUndone: root.state === AgentTimeline.State.Denied
                onUndoRequested: root.undoRequested()
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: details.implicitHeight + Theme.gap(4)
            visible: root.hasDetails && root.isOpen
            radius: Theme.radiusControl
            color: Theme.surfaceSunken

            ColumnLayout {
                id: details

                x: Theme.gap(2)
                y: Theme.gap(2)
                width: parent.width - 2 * x
                spacing: Theme.gap(2)

                DiffView {
                    Layout.fillWidth: true
                    visible: root.diffLines.length > 0
                    lines: root.diffLines
                    html: root.diffHtml
                }
                Label {
                    objectName: "diffMore"
                    Layout.fillWidth: true
                    visible: root.diffMore > 0
                    text: qsTr("%n more lines: “Changes” and “Turns” show all of them.", "", root.diffMore)
                    muted: true
                    font.pixelSize: Theme.fontSmall
                }
                TerminalView {
                    Layout.fillWidth: true
                    visible: root.terminalHtml !== ""
                    html: root.terminalHtml
                }
                Label {
                    Layout.fillWidth: true
                    visible: root.text !== ""
                    text: root.text
                    font.family: Theme.codeFamily
                    font.pixelSize: Theme.fontSmall
                    wrapMode: Text.WrapAnywhere
                }
            }
        }
    }
}
