// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.Ui.Controls

// An assistant or a prompt: its mark, its name, its first words, and what can be done with it.
RowLayout {
    id: root

    required property real presetId
    required property string name
    required property string mark
    required property string summary
    required property bool isBuiltIn
    property string symbol

    signal editRequested
    signal duplicateRequested
    signal exportRequested
    signal removeRequested

    spacing: Theme.gap(3)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.description: root.summary

    Item {
        Layout.alignment: Qt.AlignTop
        implicitWidth: Theme.gap(7)
        implicitHeight: Theme.gap(7)

        Icon {
            anchors.centerIn: parent
            visible: root.mark === ""
            source: "qrc:/icons/" + root.symbol + ".svg"
            color: Theme.textMuted
        }
        Label {
            anchors.centerIn: parent
            text: root.mark
            font.pixelSize: Theme.fontTitle
            Accessible.ignored: true
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap(0.5)

        Label {
            Layout.fillWidth: true
            text: root.name
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.summary
            muted: true
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            font.pixelSize: Theme.fontSmall
        }
    }
    Label {
        visible: root.isBuiltIn
        text: qsTr("Comes with Hearth")
        muted: true
        font.pixelSize: Theme.fontSmall
    }
    IconButton {
        objectName: "editPreset"
        visible: !root.isBuiltIn
        symbol: "edit"
        text: qsTr("Edit “%1”").arg(root.name)
        onClicked: root.editRequested()
    }
    IconButton {
        objectName: "duplicatePreset"
        symbol: "copy"
        text: qsTr("Duplicate “%1”").arg(root.name)
        onClicked: root.duplicateRequested()
    }
    IconButton {
        objectName: "exportPreset"
        visible: !root.isBuiltIn
        symbol: "save"
        text: qsTr("Export “%1”").arg(root.name)
        onClicked: root.exportRequested()
    }
    IconButton {
        objectName: "removePreset"
        visible: !root.isBuiltIn
        symbol: "remove"
        text: qsTr("Remove “%1”").arg(root.name)
        onClicked: root.removeRequested()
    }
}
