// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// Lets replies follow a JSON Schema: the first press asks for it, the next one ends it.
T.AbstractButton {
    id: root

    required property ChatController chat
    property bool isTight: false // only its sign stands there
    readonly property bool isOn: root.chat.answerSchema.isOn

    objectName: "structured"
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.controlSmall + Theme.gap(1)
    horizontalPadding: Theme.gap(2.5)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    text: qsTr("Structured")
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.isOn
    Accessible.description: hint.text
    Keys.onPressed: event => Enter.press(root, event)
    onClicked: {
        if (root.isOn)
            root.chat.answerSchema.turnOff();
        else
            dialog.open();
    }

    contentItem: Row {
        spacing: Theme.gap(1.5)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.iconSmall
            source: "qrc:/icons/numbers.svg"
            color: root.isOn ? Theme.accent : Theme.textMuted
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.isTight
            text: root.text
            font.pixelSize: Theme.fontSmall
            color: root.isOn ? Theme.accent : Theme.textMuted
        }
    }
    background: Rectangle {
        radius: height / 2
        color: root.isOn ? Theme.selectedFill : root.hovered ? Theme.hoverFill : "transparent"

        FocusRing {
            shown: root.visualFocus
            radius: height / 2
        }
    }

    Hint {
        id: hint

        visible: root.hovered
        text: root.isOn ? qsTr("Replies follow your JSON Schema; press to end it")
                        : qsTr("Let replies follow a JSON Schema")
    }
    SchemaDialog {
        id: dialog

        schema: root.chat.answerSchema
    }
}
