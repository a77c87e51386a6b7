// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.Ui.Controls

// A model that can be asked: its name, and a line about it.
T.ItemDelegate {
    id: root

    required property string name
    property string about
    property bool leaves: false // what it is asked leaves this computer
    property bool isUsed: false
    property bool focused: false

    implicitHeight: Theme.gap(12)
    padding: Theme.gap(2)
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.name: root.name
    Accessible.description: root.about

    contentItem: RowLayout {
        spacing: Theme.gap(2.5)

        Icon {
            source: root.leaves ? "qrc:/icons/link.svg" : "qrc:/icons/model.svg"
            color: root.leaves ? Theme.warning : Theme.textMuted
        }
        ColumnLayout {
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.name
                strong: root.isUsed
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                text: root.about
                muted: true
                font.pixelSize: Theme.fontCaption
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Label {
            visible: root.isUsed
            text: qsTr("In use")
            muted: true
            font.pixelSize: Theme.fontCaption
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressedFill : root.hovered ? Theme.hoverFill : "transparent"

        FocusRing {
            shown: root.focused
            inset: 0
        }
    }
}
