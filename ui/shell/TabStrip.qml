// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// The conversations that the window has at hand, above the one that it shows.
FocusScope {
    id: root

    required property ChatTabs tabs
    readonly property real tabWidth: Math.max(Theme.gap(28), Math.min(Theme.gap(60), list.width / Math.max(1, root.tabs.count)))

    signal tabRequested

    implicitHeight: root.visible ? Theme.gap(9) : 0

    Rectangle {
        anchors.fill: parent
        color: Theme.surfaceSunken
    }
    ListView {
        id: list

        objectName: "tabs"
        anchors.fill: parent
        anchors.rightMargin: add.width + Theme.gap(2)
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        focus: true
        keyNavigationEnabled: false
        highlightMoveDuration: 0
        currentIndex: root.tabs.current
        model: root.tabs
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Tabs")

        delegate: TabButton {
            width: root.tabWidth
            isCurrent: index === root.tabs.current
            focus: isCurrent
            onClicked: root.tabs.show(index)
            onCloseRequested: root.tabs.close(index)
            onStepRequested: step => root.tabs.step(step)
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
        z: -1
    }
    IconButton {
        id: add

        objectName: "newTab"
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(2)
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: Theme.controlSmall
        implicitHeight: Theme.controlSmall
        iconSize: Theme.iconSmall
        symbol: "new"
        text: qsTr("New tab")
        keys: qsTr("Ctrl+T")
        onClicked: root.tabRequested()
    }
}
