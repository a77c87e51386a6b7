// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// One folder that an agent works in, or has worked in.
T.AbstractButton {
    id: root

    required property int index
    required property string folder
    required property string name
    required property int work
    required property string timeText
    property bool isOpen: false
    readonly property bool isRunning: root.work === AgentFolders.Work.Running
    readonly property bool isWaiting: root.work === AgentFolders.Work.Waiting

    signal openRequested

    function spoken(): string {
        if (root.isRunning)
            return qsTr("%1, the agent is at work").arg(root.name);
        if (root.isWaiting)
            return qsTr("%1, the agent waits for your answer").arg(root.name);
        return root.timeText === "" ? root.name : qsTr("%1, the agent was done, %2").arg(root.name).arg(root.timeText);
    }

    implicitHeight: Theme.gap(9)
    leftPadding: Theme.gap(2)
    rightPadding: Theme.gap(2)
    hoverEnabled: true
    focus: ListView.isCurrentItem
    focusPolicy: Qt.ClickFocus
    text: root.name
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken()
    Accessible.description: root.folder
    Accessible.selected: root.isOpen
    Accessible.onPressAction: root.openRequested()
    onClicked: root.openRequested()
    Keys.onReturnPressed: root.openRequested()
    Keys.onEnterPressed: root.openRequested()

    contentItem: RowLayout {
        spacing: Theme.gap(1.5)

        Icon {
            source: root.isWaiting ? "qrc:/icons/warning.svg" : "qrc:/icons/folder.svg"
            size: Theme.iconSmall
            color: root.isWaiting ? Theme.accent : Theme.textMuted
        }
        Label {
            Layout.fillWidth: true
            text: root.name
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        PulseDot {
            visible: root.isRunning
        }
        Label {
            text: root.isRunning ? qsTr("At work") : root.isWaiting ? qsTr("Asks you") : root.timeText
            color: root.isWaiting ? Theme.accent : Theme.textMuted
            font.pixelSize: Theme.fontCaption
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.isOpen ? Theme.selectedFill : root.down ? Theme.pressedFill : root.hovered ? Theme.hoverFill : "transparent"

        FocusRing {
            shown: root.visualFocus
            inset: 0
        }
    }

    Hint {
        visible: root.hovered || root.visualFocus
        text: root.folder
    }
}
