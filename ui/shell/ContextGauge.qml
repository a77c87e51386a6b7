// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// How much of the context the conversation fills: a thin arc, the numbers in its hint. Shows what is
// in it, part by part.
T.AbstractButton {
    id: root

    required property ChatController chat
    readonly property real share: root.chat.contextLength > 0 ? root.chat.contextUsed / root.chat.contextLength : 0
    readonly property string words: qsTr("Context: %1 of %2 tokens")
                                    .arg(root.chat.contextUsed.toLocaleString(Qt.locale(), "f", 0))
                                    .arg(root.chat.contextLength.toLocaleString(Qt.locale(), "f", 0))

    objectName: "contextGauge"
    implicitWidth: Theme.controlSmall
    implicitHeight: Theme.controlSmall
    visible: root.chat.contextLength > 0
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.name: qsTr("What the model reads")
    Accessible.description: root.words
    onClicked: root.chat.context.isOpen = !root.chat.context.isOpen
    Keys.onPressed: event => Enter.press(root, event)

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressedFill : root.hovered ? Theme.hoverFill : root.chat.context.isOpen ? Theme.selectedFill : "transparent"
    }

    ArcGauge {
        anchors.centerIn: parent
        value: root.share
        ink: root.share > 0.95 ? Theme.negative : root.share > 0.8 ? Theme.warning : Theme.accent
    }
    FocusRing {
        shown: root.visualFocus
    }
    Hint {
        text: root.words
        visible: (root.hovered && !root.down) || root.visualFocus
    }
}
