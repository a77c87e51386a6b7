// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Above the conversation: its title, the model in use, how full the context is. Nothing else.
Item {
    id: root

    required property ChatController chat
    required property ModelController model
    required property RemoteEngines engines
    property bool sidebarHidden: false

    signal sidebarRequested
    signal newRequested
    signal openModelRequested
    signal modelsRequested

    function openPicker(): void {
        chip.openPicker();
    }

    implicitHeight: Theme.gap(13)
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Page header")

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap(3)
        anchors.rightMargin: Theme.gap(4)
        spacing: Theme.gap(2)

        IconButton {
            objectName: "showSidebar"
            visible: root.sidebarHidden
            symbol: "sidebar"
            text: qsTr("Show the sidebar")
            keys: qsTr("Ctrl+B")
            onClicked: root.sidebarRequested()
        }
        IconButton {
            visible: root.sidebarHidden
            symbol: "new"
            text: qsTr("New conversation")
            keys: qsTr("Ctrl+N")
            onClicked: root.newRequested()
        }
        TitleEdit {
            Layout.fillWidth: true
            chat: root.chat
        }
        ContextGauge {
            chat: root.chat
        }
        ModelChip {
            id: chip

            Layout.maximumWidth: root.width * 0.5
            chat: root.chat
            engines: root.engines
            model: root.model
            onOpenModelRequested: root.openModelRequested()
            onModelsRequested: root.modelsRequested()
        }
    }
}
