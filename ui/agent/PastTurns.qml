// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// The turns in this folder, newest first: what each changed, and the way back.
ListView {
    id: root

    required property AgentController agent
    property string shownTurn
    property string shownPath
    property list<string> shownLines

    function showDiff(turn: string, path: string): void {
        const again = root.shownTurn === turn && root.shownPath === path;
        root.shownTurn = again ? "" : turn;
        root.shownPath = again ? "" : path;
        root.shownLines = [];
        if (!again)
            root.agent.requestDiff(turn, path);
    }

    objectName: "pastTurns"
    clip: true
    spacing: Theme.gap(3)
    boundsBehavior: Flickable.StopAtBounds
    model: root.agent.turns
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Turns in this folder")
    T.ScrollBar.vertical: SlimScrollBar {}

    header: Heading {
        bottomPadding: Theme.gap(3)
        text: qsTr("Turns in this folder")
    }
    delegate: Rectangle {
        id: turn

        required property var modelData

        width: root.width - Theme.gap(3)
        implicitHeight: column.implicitHeight + Theme.gap(6)
        radius: Theme.radiusCard
        color: Theme.surfaceRaised
        border.width: Theme.lineWidth
        border.color: Theme.line
        Accessible.role: Accessible.ListItem
        Accessible.name: turn.modelData.task

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: Theme.gap(3)
            spacing: Theme.gap(1)

            Label {
                Layout.fillWidth: true
                text: turn.modelData.task === "" ? qsTr("A turn without words") : turn.modelData.task
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            Label {
                Layout.fillWidth: true
                text: [turn.modelData.time, turn.modelData.state].filter(words => words !== "").join(" · ")
                muted: true
                font.pixelSize: Theme.fontCaption
            }
            Repeater {
                model: turn.modelData.files

                ColumnLayout {
                    id: file

                    required property var modelData
                    readonly property bool isShown: root.shownTurn === turn.modelData.id && root.shownPath === file.modelData.path

                    Layout.fillWidth: true

                    TextButton {
                        Layout.fillWidth: true
                        text: [file.modelData.path, file.modelData.kind, file.modelData.hasDiff ? "" : qsTr("no copy, cannot be undone")].filter(words => words !== "").join(" · ")
                        symbol: "file"
                        quiet: true
                        enabled: file.modelData.hasDiff
                        font.pixelSize: Theme.fontSmall
                        onClicked: root.showDiff(turn.modelData.id, file.modelData.path)
                    }
                    DiffView {
                        Layout.fillWidth: true
                        visible: file.isShown
                        lines: file.isShown ? root.shownLines : []
                    }
                }
            }
            RowLayout {
                spacing: Theme.gap(2)

                TextButton {
                    objectName: "undoTurn"
                    visible: turn.modelData.canUndo
                    enabled: !root.agent.isRunning
                    text: qsTr("Undo")
                    symbol: "undo"
                    onClicked: root.agent.undo(turn.modelData.id)
                }
                TextButton {
                    objectName: "resumeTurn"
                    visible: turn.modelData.canResume
                    enabled: !root.agent.isRunning
                    text: qsTr("Go on")
                    onClicked: root.agent.resume(turn.modelData.id)
                }
            }
        }
    }

    Connections {
        function onDiffReady(turn: string, path: string, lines: list<string>): void {
            if (turn === root.shownTurn && path === root.shownPath)
                root.shownLines = lines;
        }

        target: root.agent
    }
}
