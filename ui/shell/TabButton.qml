// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.Ui.Controls

// One tab: its conversation's title, and the way to close it. Keys: Left and Right, Del closes.
T.AbstractButton {
    id: root

    required property int index
    required property string title
    required property bool isRunning
    property bool isCurrent: false

    signal closeRequested
    signal stepRequested(step: int)

    implicitHeight: Theme.gap(9)
    leftPadding: Theme.gap(Theme.isMirrored ? 1 : 3)
    rightPadding: Theme.gap(Theme.isMirrored ? 3 : 1)
    hoverEnabled: true
    focusPolicy: root.isCurrent ? Qt.TabFocus : Qt.NoFocus
    text: root.title === "" ? qsTr("New conversation") : root.title
    Accessible.role: Accessible.PageTab
    Accessible.name: root.isRunning ? qsTr("%1, a reply is being written").arg(root.text) : root.text
    Accessible.selected: root.isCurrent
    Accessible.onPressAction: root.click()
    Keys.onLeftPressed: root.stepRequested(Theme.isMirrored ? 1 : -1)
    Keys.onRightPressed: root.stepRequested(Theme.isMirrored ? -1 : 1)
    Keys.onDeletePressed: root.closeRequested()
    Keys.onPressed: event => Enter.press(root, event)

    contentItem: RowLayout {
        spacing: Theme.gap(2)

        PulseDot {
            visible: root.isRunning
        }
        Label {
            Layout.fillWidth: true
            text: root.text
            muted: !root.isCurrent
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            font.pixelSize: Theme.fontSmall
            Accessible.ignored: true
        }
        IconButton {
            objectName: "closeTab"
            implicitWidth: Theme.controlSmall
            implicitHeight: Theme.controlSmall
            iconSize: Theme.iconSmall
            opacity: root.isCurrent || root.hovered ? 1 : 0
            focusPolicy: Qt.NoFocus
            symbol: "close"
            text: qsTr("Close the tab")
            keys: root.isCurrent ? qsTr("Ctrl+W") : ""
            onClicked: root.closeRequested()
        }
    }
    background: Rectangle {
        color: root.isCurrent ? Theme.surface : root.down ? Theme.pressedFill
                                                          : root.hovered ? Theme.hoverFill : "transparent"

        Hairline {
            anchors.right: parent.right
            height: parent.height
        }
        FocusRing {
            shown: root.visualFocus
            inset: Theme.focusWidth
        }
    }

    TapHandler {
        acceptedButtons: Qt.MiddleButton
        onTapped: root.closeRequested()
    }
}
