// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Hearth.Ui.Controls

// A section of the settings in the list beside them.
T.ItemDelegate {
    id: root

    required property int index
    required property SettingsGroup modelData
    property bool isCurrent: false
    property bool isOut: false // a search found nothing in it

    width: ListView.view ? ListView.view.width : 0
    implicitHeight: Math.max(Theme.controlHeight, words.implicitHeight + 2 * Theme.gap(2))
    hoverEnabled: true
    text: root.modelData.title
    Accessible.role: Accessible.ListItem
    Accessible.name: root.text
    Accessible.description: root.isOut ? qsTr("Nothing found here") : ""
    Accessible.selectable: true
    Accessible.onPressAction: root.click()
    Accessible.selected: root.isCurrent

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.isCurrent ? Theme.selectedFill : root.hovered ? Theme.hoverFill : "transparent"

        FocusRing {
            inset: 0 // the list cuts off what lies outside of it
            shown: root.ListView.isCurrentItem && root.ListView.view.activeFocus
        }
    }
    contentItem: Item {
        Label {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.gap(3)
            width: parent.width - 2 * x
            text: root.text
            strong: root.isCurrent
            muted: root.isOut
        }
    }
}
