// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// Which assistant answers in this conversation. Opens the list of them.
T.AbstractButton {
    id: root

    required property ChatController chat
    required property PresetList assistants
    readonly property NextReply next: root.chat.next
    readonly property bool hasAssistant: root.next.name !== ""

    signal presetsRequested

    objectName: "assistantChip"
    implicitWidth: Math.min(implicitContentWidth + leftPadding + rightPadding, Theme.formWidth)
    implicitHeight: Theme.controlSmall + Theme.gap(1)
    horizontalPadding: Theme.gap(2.5)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    text: root.hasAssistant ? root.next.name : qsTr("Assistant")
    Accessible.name: root.hasAssistant ? qsTr("Assistant: %1").arg(root.next.name) : qsTr("Assistant: none")
    onClicked: menu.popup(root, 0, -menu.implicitHeight - Theme.gap(1))
    Accessible.onPressAction: root.clicked()
    Keys.onPressed: event => Enter.press(root, event)

    contentItem: Row {
        spacing: Theme.gap(1.5)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.next.mark === ""
            size: Theme.iconSmall
            source: "qrc:/icons/assistant.svg"
            color: root.hasAssistant ? Theme.accent : Theme.textMuted
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.next.mark !== ""
            text: root.next.mark
            font.pixelSize: Theme.fontMedium
            Accessible.ignored: true
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.hasAssistant
            width: Math.min(implicitWidth, Theme.formWidth - Theme.gap(12))
            text: root.text
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            font.pixelSize: Theme.fontSmall
            color: Theme.accent
        }
    }
    background: Rectangle {
        radius: height / 2
        color: root.hasAssistant ? Theme.selectedFill : root.hovered || menu.visible ? Theme.hoverFill : "transparent"

        FocusRing {
            shown: root.visualFocus
            radius: height / 2
        }
    }

    Hint {
        visible: root.hovered && !menu.visible
        text: root.hasAssistant ? qsTr("This assistant answers") : qsTr("Choose an assistant")
    }
    PopupMenu {
        id: menu

        objectName: "assistantMenu"
        title: qsTr("Assistant")

        MenuAction {
            objectName: "noAssistant"
            symbol: root.hasAssistant ? "" : "check"
            text: qsTr("None")
            onTriggered: root.chat.setAssistant(0)
        }
        Instantiator {
            model: root.assistants
            delegate: MenuAction {
                required property real presetId
                required property string name
                required property string mark

                objectName: "assistant"
                symbol: presetId === root.next.assistant ? "check" : ""
                text: mark === "" ? name : mark + "  " + name
                Accessible.name: name
                onTriggered: root.chat.setAssistant(presetId)
            }
            onObjectAdded: (index, object) => menu.insertItem(index + 1, object)
            onObjectRemoved: (index, object) => menu.removeItem(object)
        }
        MenuAction {
            objectName: "manageAssistants"
            symbol: "settings"
            text: qsTr("Make and edit assistants…")
            onTriggered: root.presetsRequested()
        }
    }
}
