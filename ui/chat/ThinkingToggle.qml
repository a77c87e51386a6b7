// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// Lets the model think before it answers.
T.AbstractButton {
    id: root

    required property ChatController chat
    property bool isTight: false // only its sign stands there

    objectName: "thinking"
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.controlSmall + Theme.gap(1)
    horizontalPadding: Theme.gap(2.5)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    checkable: true
    checked: root.chat.next.thinking
    text: qsTr("Thinking")
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.description: hint.text
    Keys.onPressed: event => Enter.press(root, event)
    onToggled: root.chat.next.thinking = root.checked

    contentItem: Row {
        spacing: Theme.gap(1.5)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.iconSmall
            source: "qrc:/icons/thought.svg"
            color: root.checked ? Theme.accent : Theme.textMuted
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.isTight
            text: root.text
            font.pixelSize: Theme.fontSmall
            color: root.checked ? Theme.accent : Theme.textMuted
        }
    }
    background: Rectangle {
        radius: height / 2
        color: root.checked ? Theme.selectedFill : root.hovered ? Theme.hoverFill : "transparent"

        FocusRing {
            shown: root.visualFocus
            radius: height / 2
        }
    }

    Hint {
        id: hint

        visible: root.hovered
        text: root.checked ? qsTr("Thinks before it answers: slower, better at hard questions")
                           : qsTr("Answers at once")
    }
}
