// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// Every connection of the ledger, and a way to keep the list.
Dialog {
    id: root

    required property Records records
    property string problem

    objectName: "connectionsDialog"
    title: qsTr("%n connection(s)", "", root.records.connections.length)
    width: Math.min(Theme.columnWidth, parent ? parent.width - 2 * margins : Theme.columnWidth)
    onAboutToShow: root.problem = ""
    onOpened: list.forceActiveFocus(Qt.TabFocusReason)

    ListView {
        id: list

        objectName: "connections"
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: Math.min(contentHeight, Theme.cardWidth)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        model: root.records.connections
        Accessible.role: Accessible.List
        Accessible.name: root.title
        T.ScrollBar.vertical: SlimScrollBar {}

        delegate: ConnectionEntry {
            width: list.width - Theme.gap(4)
            height: implicitHeight + Theme.gap(2)
        }
    }
    Label {
        Layout.fillWidth: true
        visible: root.problem !== ""
        text: root.problem
        color: Theme.negative
    }
    Loader {
        id: saver

        active: false
        visible: false
        sourceComponent: FileDialog {
            title: qsTr("Save the connections")
            fileMode: FileDialog.SaveFile
            defaultSuffix: "csv"
            onAccepted: root.records.saveConnections(selectedFile)
        }
    }
    Connections {
        function onConnectionsSaved(problem: string): void {
            root.problem = problem;
            if (problem === "")
                root.close();
        }

        target: root.records
    }

    actions: [
        TextButton {
            text: qsTr("Close")
            onClicked: root.close()
        },
        TextButton {
            text: qsTr("Save…")
            prominent: true
            onClicked: {
                saver.active = true;
                (saver.item as FileDialog).open();
            }
        }
    ]
}
