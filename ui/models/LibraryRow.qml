// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.Ui.Controls

// A model file on this computer.
RowLayout {
    id: root

    required property string name
    required property string path
    required property string details
    required property string needText
    required property int fit
    required property string fitText
    required property bool isOwn
    required property string currentPath
    property bool isPlanned: false // its memory is shown above
    readonly property bool isCurrent: root.path === root.currentPath

    signal useRequested
    signal planRequested
    signal trashRequested

    spacing: Theme.gap(3)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.description: root.details + ". " + root.needText + ". " + root.fitText

    Icon {
        Layout.alignment: Qt.AlignTop
        source: "qrc:/icons/file.svg"
        color: Theme.textMuted
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
            text: root.details + " · " + root.needText
            muted: true
            font.pixelSize: Theme.fontSmall
        }
        FitLabel {
            Layout.fillWidth: true
            fit: root.fit
            text: root.fitText
        }
        Label {
            Layout.fillWidth: true
            text: root.path
            muted: true
            font.pixelSize: Theme.fontCaption
            elide: Text.ElideMiddle
            wrapMode: Text.NoWrap
        }
    }
    Label {
        visible: root.isCurrent
        text: qsTr("In use")
        muted: true
    }
    IconButton {
        objectName: "trashFile"
        visible: root.isOwn && !root.isCurrent
        symbol: "remove"
        text: qsTr("Move to the trash")
        Accessible.name: qsTr("%1: %2").arg(text).arg(root.name)
        onClicked: root.trashRequested()
    }
    TextButton {
        objectName: "planFile"
        visible: !root.isPlanned
        quiet: true
        text: qsTr("Memory")
        Accessible.name: qsTr("Memory with %1").arg(root.name)
        onClicked: root.planRequested()
    }
    TextButton {
        objectName: "useFile"
        visible: !root.isCurrent
        text: qsTr("Use")
        Accessible.name: qsTr("%1: %2").arg(text).arg(root.name)
        onClicked: root.useRequested()
    }
}
