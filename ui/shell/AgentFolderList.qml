// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// The folders that agents worked in lately. Arrow keys walk them, Enter opens the agent there.
ColumnLayout {
    id: root

    required property AgentFolders folders
    property string openFolder: "" // the one whose agent is looked at

    signal openRequested(folder: string)

    visible: root.folders.count > 0
    spacing: 0

    Label {
        leftPadding: Theme.gap(2)
        rightPadding: Theme.gap(2)
        bottomPadding: Theme.gap(1)
        text: qsTr("Agents")
        muted: true
        strong: true
        font.pixelSize: Theme.fontCaption
        Accessible.role: Accessible.Heading
    }
    ListView {
        id: list

        objectName: "agentFolders"
        Layout.fillWidth: true
        Layout.preferredHeight: root.folders.count * Theme.gap(9)
        model: root.folders
        interactive: false
        activeFocusOnTab: true
        keyNavigationEnabled: true
        currentIndex: -1
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Folders with agents")
        onActiveFocusChanged: {
            if (list.activeFocus && list.currentIndex < 0 && list.count > 0)
                list.currentIndex = 0;
        }
        delegate: AgentFolderRow {
            id: row

            width: list.width
            isOpen: row.folder === root.openFolder
            onOpenRequested: {
                list.currentIndex = row.index;
                root.openRequested(row.folder);
            }
        }
    }
}
