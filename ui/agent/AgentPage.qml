// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// An agent at work in a folder: what happens, what it asks, what it changed. Esc leads back.
FocusScope {
    id: root

    required property AgentList agents
    required property ModelController model
    required property RemoteEngines engines
    readonly property bool leaves: root.agent.engine.id !== undefined && !root.agent.engine.isHere
    readonly property AgentController agent: root.agents.current
    readonly property bool isDark: Theme.isDark
    property bool sidebarHidden: false
    readonly property bool hasFolder: root.agent.folder !== ""
    readonly property bool isWide: width > Theme.narrowWidth
    readonly property bool hasSide: root.agent.turns.length > 0
    readonly property real sideWidth: Theme.sidebarWidth * 1.25

    signal closeRequested
    signal sidebarRequested

    function announce(words: string): void {
        root.Accessible.announce(words);
    }

    function paint(): void {
        if (root.agent)
            root.agent.setDark(root.isDark);
    }

    objectName: "agentPage"
    onIsDarkChanged: root.paint()
    onAgentChanged: root.paint()
    onIsWideChanged: side.close()
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Agent")

    AgentHeader {
        id: header

        x: Theme.gap(3)
        width: parent.width - 2 * x
        agents: root.agents
        sidebarHidden: root.sidebarHidden
        canOpenSide: root.hasSide && !root.isWide
        canBeginAnew: list.count > 0
        onSidebarRequested: root.sidebarRequested()
        onCloseRequested: root.closeRequested()
        onSideRequested: side.open()
    }
    Column {
        id: top

        anchors.top: header.bottom
        x: Theme.gap(6)
        width: parent.width - 2 * x
        spacing: Theme.gap(2)

        AgentTabs {
            width: parent.width
            agents: root.agents
        }
        AgentStatus {
            width: parent.width
            visible: root.hasFolder
            agent: root.agent
            engines: root.engines
        }
        LeavesMark {
            width: parent.width
            visible: root.hasFolder && root.leaves
            words: qsTr("What the agent reads and writes here is sent to %1, outside this computer; tools run here").arg(root.agent.engine.host ?? "")
        }
    }
    Loader {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Theme.columnWidth, parent.width - 2 * Theme.gap(6))
        active: !root.hasFolder
        focus: active
        sourceComponent: FolderChoice {
            agent: root.agent
        }
    }
    RowLayout {
        anchors.top: top.bottom
        anchors.topMargin: Theme.gap(3)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap(5)
        x: Theme.gap(6)
        width: parent.width - 2 * x
        visible: root.hasFolder
        spacing: Theme.gap(6)

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap(3)

            Banner {
                Layout.fillWidth: true
                visible: root.agent.error !== ""
                tone: Banner.Tone.Negative
                message: root.agent.error
            }
            PlanCard {
                Layout.fillWidth: true
                timeline: root.agent.timeline
            }
            ListView {
                id: list

                property bool isFollowing: true // until the user looks at something above

                objectName: "agentTimeline"
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                spacing: Theme.gap(2)
                boundsBehavior: Flickable.StopAtBounds
                model: root.agent.timeline
                Accessible.role: Accessible.List
                Accessible.name: qsTr("What the agent does")
                T.ScrollBar.vertical: SlimScrollBar {
                    onPressedChanged: list.isFollowing = list.atYEnd
                }

                function follow(): void {
                    if (!list.moving && list.isFollowing && (root.agent.isRunning || settling.running))
                        list.positionViewAtEnd();
                }

                onMovementEnded: list.isFollowing = list.atYEnd
                onContentHeightChanged: list.follow()
                onHeightChanged: list.follow() // a question takes room below
                delegate: AgentRowView {
                    width: list.width
                    waits: root.agent.question.title !== undefined && index === list.count - 1
                    canUndoTurn: !root.agent.isRunning && root.agent.turns.some(past => past.id === turn && past.canUndo)
                    onUndoRequested: root.agent.undoSummary()
                    onUndoTurnRequested: root.agent.undo(turn)
                }
            }
            JobList {
                Layout.fillWidth: true
                agent: root.agent
            }
            TextButton {
                objectName: "goOn"
                visible: root.agent.canGoOn
                text: qsTr("Let it go on")
                prominent: true
                onClicked: root.agent.goOn()
            }
            TextButton {
                readonly property var last: root.agent.turns[0]

                objectName: "resumeTurn"
                visible: !root.agent.isRunning && !root.agent.canGoOn && list.count > 0 && (last?.canResume ?? false)
                text: qsTr("Go on with this turn")
                onClicked: root.agent.resume(last.id)
            }
            ApprovalCard {
                Layout.fillWidth: true
                agent: root.agent
            }
            FormCard {
                Layout.fillWidth: true
                agent: root.agent
            }
            AgentComposer {
                id: composer

                Layout.fillWidth: true
                focus: root.hasFolder
                agent: root.agent
                hasModel: root.model.state === ModelController.State.Ready
            }
        }
        Loader {
            Layout.fillWidth: false
            Layout.preferredWidth: root.sideWidth
            Layout.fillHeight: true
            active: root.isWide && root.hasSide
            visible: active
            sourceComponent: sideComponent
        }
    }
    Component {
        id: sideComponent

        AgentSide {
            agent: root.agent
        }
    }
    // Where there is no room beside the work, the same above it.
    Popover {
        id: side

        objectName: "side"
        parent: root
        name: qsTr("Changes and turns")
        x: Theme.isMirrored ? 0 : root.width - width
        y: header.height
        width: Math.min(root.width, root.sideWidth + 2 * padding)
        height: root.height - y
        onOpened: (sideLoader.item as AgentSide)?.focusFirst()

        contentItem: Loader {
            id: sideLoader

            active: side.visible
            sourceComponent: sideComponent
        }
    }
    // The last row, and buttons that come with the end of a turn, take their places.
    Timer {
        id: settling

        interval: 300
    }
    Connections {
        function onRunningChanged(): void {
            if (root.agent.isRunning)
                list.isFollowing = true;
        }

        function onFolderChanged(): void {
            if (root.hasFolder)
                composer.focusInput();
        }

        function onTurnEnded(reason: string, words: string): void {
            settling.restart();
            root.announce(reason === "" ? qsTr("The agent is done") : reason);
            composer.focusInput();
        }

        target: root.agent
    }
}
