// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Hearth.Ui.Controls

// What the model thought before it answered; folded to one line until asked for.
TranscriptRow {
    id: root

    required property string html
    required property real seconds
    required property int tokens
    required property bool isOpen // still being thought
    readonly property bool isUnfolded: root.shared.isThoughtOpen(root.messageId)

    function placeOf(share: real): real {
        return header.height + share * (root.height - header.height);
    }

    function summary(): string {
        if (root.isOpen)
            return qsTr("Thinking");
        const whole = Math.max(1, Math.round(root.seconds));
        const time = whole < 60 ? qsTr("Thought for %n second(s)", "", whole)
                                : qsTr("Thought for %1 min %2 s").arg(Math.floor(whole / 60)).arg(whole % 60);
        return root.tokens > 0 ? qsTr("%1 · %2").arg(time).arg(qsTr("%n token(s)", "", root.tokens)) : time;
    }

    T.AbstractButton {
        id: header

        objectName: "thoughtHeader"
        x: Theme.isMirrored ? root.columnWidth - width : 0
        width: implicitContentWidth + Theme.gap(4)
        height: Theme.controlSmall
        padding: 0
        focusPolicy: root.shared.focusedMessage === root.messageId ? Qt.TabFocus : Qt.NoFocus
        text: root.summary()
        checkable: false
        Accessible.name: root.isUnfolded ? qsTr("%1. Hide the thought").arg(text) : qsTr("%1. Show the thought").arg(text)
        onClicked: root.shared.toggleThought(root.messageId)
        Keys.onPressed: event => Enter.press(header, event)

        contentItem: Row {
            spacing: Theme.gap(2)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.iconSmall
                source: "qrc:/icons/thought.svg"
                color: Theme.textMuted
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: header.text
                muted: true
                color: header.hovered ? Theme.text : Theme.textMuted
            }
            WaitDots {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.isOpen
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: !root.isOpen
                size: Theme.iconSmall
                source: root.isUnfolded ? "qrc:/icons/collapse.svg" : "qrc:/icons/expand.svg"
                color: Theme.textMuted
            }
        }

        FocusRing {
            shown: header.visualFocus
        }
    }
    Loader {
        objectName: "thoughtBody"
        active: root.isUnfolded
        visible: root.isUnfolded
        y: root.isUnfolded ? header.height + Theme.gap(1) : 0
        height: root.isUnfolded ? implicitHeight : 0 // a Loader keeps its height when it unloads
        width: root.columnWidth
        sourceComponent: Item {
            implicitHeight: words.height

            Hairline {
                anchors.left: parent.left
                anchors.leftMargin: Theme.gap(2)
                width: Theme.focusWidth
                height: parent.height
            }
            ReadingText {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: Theme.gap(6)
                shared: root.shared
                isShared: false // a thought is no part of what is said
                text: root.html
                color: Theme.textMuted
                font.pixelSize: Theme.fontMedium
            }
        }
    }
}
