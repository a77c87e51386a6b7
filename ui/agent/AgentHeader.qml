// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// The folder of the agent that is looked at, and the ways to other things.
RowLayout {
    id: root

    required property AgentList agents
    required property bool sidebarHidden
    required property bool canOpenSide
    required property bool canBeginAnew
    readonly property AgentController agent: root.agents.current
    readonly property bool hasFolder: root.agent.folder !== ""

    signal sidebarRequested
    signal closeRequested
    signal sideRequested

    height: Theme.gap(13)
    spacing: Theme.gap(2)

    IconButton {
        visible: root.sidebarHidden
        symbol: "sidebar"
        text: qsTr("Show the sidebar")
        keys: qsTr("Ctrl+B")
        onClicked: root.sidebarRequested()
    }
    IconButton {
        objectName: "closeAgent"
        symbol: Theme.isMirrored ? "next" : "back"
        text: qsTr("Back to the conversation")
        keys: qsTr("Esc")
        onClicked: root.closeRequested()
    }
    Heading {
        Layout.fillWidth: true
        text: root.hasFolder ? root.agent.folder : qsTr("Agent")
        elide: Text.ElideMiddle
        wrapMode: Text.NoWrap
    }
    IconButton {
        objectName: "openSide"
        visible: root.hasFolder && root.canOpenSide
        symbol: "undo"
        text: qsTr("Changes and turns")
        onClicked: root.sideRequested()
    }
    IconButton {
        objectName: "beginAnew"
        visible: root.hasFolder && root.canBeginAnew
        enabled: !root.agent.isRunning
        symbol: "new"
        text: qsTr("New conversation in this folder")
        onClicked: root.agent.beginAnew()
    }
    TextButton {
        objectName: "otherFolder"
        visible: root.hasFolder
        text: qsTr("Another folder")
        symbol: "folder"
        quiet: true
        onClicked: root.agents.another()
    }
    IconButton {
        objectName: "closeFolder"
        visible: root.hasFolder
        enabled: !root.agent.isRunning
        symbol: "close"
        text: qsTr("Close this folder")
        onClicked: root.agents.close(root.agent.folder)
    }
}
