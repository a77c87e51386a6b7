// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.Ui.Controls

// A turn that became too long went on from this summary: what it replaced, and the way back.
Rectangle {
    id: root

    required property string summary
    required property string original
    required property bool canUndo
    required property bool isUndone
    property bool isOpen: false

    signal undoRequested

    objectName: "summaryCard"
    implicitHeight: column.implicitHeight + Theme.gap(6)
    radius: Theme.radiusCard
    color: Theme.surfaceRaised
    border.width: Theme.lineWidth
    border.color: Theme.line

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap(3)
        spacing: Theme.gap(2)

        Label {
            Layout.fillWidth: true
            text: root.isUndone ? qsTr("This summary was taken back. The agent goes on with all that was said.") : qsTr("The turn became long and goes on from this summary:")
            muted: true
            font.pixelSize: Theme.fontSmall
        }
        Label {
            Layout.fillWidth: true
            text: root.summary.trim()
            muted: root.isUndone
            lineHeight: Theme.lineHeight
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap(2)

            TextButton {
                objectName: "undoSummary"
                visible: root.canUndo
                symbol: "undo"
                text: qsTr("Take the summary back")
                onClicked: root.undoRequested()
            }
            TextButton {
                objectName: "showOriginal"
                visible: root.original !== ""
                quiet: true
                text: root.isOpen ? qsTr("Hide what it replaces") : qsTr("Show what it replaces")
                onClicked: root.isOpen = !root.isOpen
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: original.implicitHeight + Theme.gap(4)
            visible: root.isOpen
            radius: Theme.radiusControl
            color: Theme.surfaceSunken

            Label {
                id: original

                objectName: "original"
                x: Theme.gap(2)
                y: Theme.gap(2)
                width: parent.width - 2 * x
                text: root.original
                font.family: Theme.codeFamily
                font.pixelSize: Theme.fontSmall
                wrapMode: Text.WrapAnywhere
            }
        }
    }
}
