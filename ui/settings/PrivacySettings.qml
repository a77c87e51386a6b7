// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// What leaves this computer: nothing, or what stands in this list.
SettingsGroup {
    id: root

    required property Records records
    readonly property int mostShown: 20

    place: "privacy"
    title: qsTr("Privacy")
    words: qsTr("network, internet, connections, offline, diagnostics")

    SettingRow {
        title: qsTr("Local only")
        description: qsTr("No connection at all: no download of a model, no engine elsewhere, no page and no server for an agent.")
        settings: root.settings
        names: ["localOnly"]

        Toggle {
            objectName: "localOnly"
            text: qsTr("Local only")
            checked: root.settings.localOnly
            onToggled: root.settings.localOnly = checked
        }
    }
    SettingRow {
        objectName: "readerWords"
        isShown: root.records.readerWords !== ""
        title: qsTr("Reading of files")
        description: root.records.readerWords
    }
    SettingRow {
        title: qsTr("Connections")
        description: root.records.connections.length === 0
                     ? qsTr("Hearth has never opened a connection.")
                     : root.records.connections.length > root.mostShown
                       ? qsTr("The newest of all connections that Hearth ever opened.")
                       : qsTr("Every connection that Hearth ever opened, the newest first.")

        TextButton {
            objectName: "showConnections"
            visible: root.records.connections.length > 0
            text: qsTr("Show all %n…", "", root.records.connections.length)
            onClicked: connectionsDialog.open()
        }
    }
    Repeater {
        model: root.records.connections.slice(0, root.mostShown)

        ConnectionEntry {
            Layout.fillWidth: true
        }
    }
    SettingRow {
        title: qsTr("Report for whoever helps you")
        description: qsTr("Versions, machine, settings and sizes; no titles, no messages, no names of files. You see it first.")

        TextButton {
            objectName: "showReport"
            text: qsTr("Show the report…")
            onClicked: reportDialog.open()
        }
    }
    ConnectionsDialog {
        id: connectionsDialog

        records: root.records
    }
    ReportDialog {
        id: reportDialog

        records: root.records
    }
}
