// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Hearth.Ui.Controls

// Leads back to the end of the transcript; says so when text has come in below.
T.AbstractButton {
    id: root

    required property TranscriptList list

    objectName: "endPill"
    visible: opacity > 0
    opacity: root.list.visible && !root.list.isAtEnd ? 1 : 0
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.gap(2)
    rightPadding: words.visible ? Theme.gap(4) : Theme.gap(2)
    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    text: root.list.hasNewText ? qsTr("New text below") : qsTr("To the end")
    Accessible.name: root.text
    onClicked: root.list.goToEnd()
    Keys.onPressed: event => Enter.press(root, event)

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.durationFeedback
        }
    }

    contentItem: Row {
        spacing: Theme.gap(2)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            source: "qrc:/icons/end.svg"
            color: root.list.hasNewText ? Theme.accent : Theme.textMuted
        }
        Label {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            visible: root.list.hasNewText
            text: root.text
            font.pixelSize: Theme.fontSmall
        }
    }
    background: FloatingSurface {
        radius: height / 2

        FocusRing {
            shown: root.visualFocus
            radius: height / 2
        }
    }
}
