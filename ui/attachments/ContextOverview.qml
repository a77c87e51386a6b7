// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// What the model reads before it writes, a chip each. Arrows walk the chips, Enter opens one's card.
ColumnLayout {
    id: root

    required property PromptContext context

    signal leaveRequested // the keyboard wants back to the message

    visible: root.context.isOpen
    spacing: Theme.gap(1)

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap(2)
        spacing: Theme.gap(2)

        Label {
            text: qsTr("What the model reads")
            strong: true
            font.pixelSize: Theme.fontSmall
            Accessible.role: Accessible.Heading
        }
        Label {
            objectName: "contextTotal"
            Layout.fillWidth: true
            visible: root.context.count > 0
            text: root.context.total
            muted: true
            font.pixelSize: Theme.fontSmall
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
        Item {
            Layout.fillWidth: true
        }
        IconButton {
            objectName: "closeContext"
            implicitWidth: Theme.controlSmall
            implicitHeight: Theme.controlSmall
            iconSize: Theme.iconSmall
            symbol: "close"
            text: qsTr("Close")
            onClicked: {
                root.context.isOpen = false;
                root.leaveRequested();
            }
        }
    }
    Label {
        objectName: "contextEmpty"
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap(2)
        Layout.bottomMargin: Theme.gap(1)
        visible: root.context.count === 0
        text: qsTr("Nothing yet: it will be your first message.")
        muted: true
        font.pixelSize: Theme.fontSmall
    }
    ChipList {
        id: list

        objectName: "contextChips"
        Layout.fillWidth: true
        Layout.margins: Theme.gap(1)
        visible: root.context.count > 0
        model: root.context
        label: qsTr("What the model reads")
        onLeaveRequested: root.leaveRequested()

        delegate: ContextChip {
            context: root.context
            onChosen: list.currentIndex = index
        }
    }
}
