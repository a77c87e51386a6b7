// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.Ui.Controls

// A topic of the guide, or a section that a search found.
T.ItemDelegate {
    id: root

    required property int index
    required property var modelData // topic, title; of a section also heading and excerpt
    property bool isCurrent: false
    readonly property string heading: root.modelData.heading ?? ""
    readonly property string excerpt: root.modelData.excerpt ?? ""

    width: ListView.view ? ListView.view.width : 0
    implicitHeight: words.implicitHeight + 2 * Theme.gap(2)
    text: root.modelData.title
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.text, root.heading, root.excerpt].filter(part => part !== "").join(", ")
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.isCurrent ? Theme.surfaceSunken : root.hovered ? Theme.hoverFill : "transparent"

        FocusRing {
            inset: 0
            shown: root.visualFocus || (root.ListView.isCurrentItem && root.ListView.view.activeFocus)
        }
    }
    contentItem: Item {
        ColumnLayout {
            id: words

            x: Theme.gap(3)
            y: Theme.gap(2)
            width: parent.width - 2 * x
            spacing: Theme.gap(0.5)

            Label {
                Layout.fillWidth: true
                text: root.heading === "" || root.heading === root.text ? root.text
                                                                        : qsTr("%1: %2").arg(root.text).arg(root.heading)
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
            Label {
                Layout.fillWidth: true
                visible: root.excerpt !== ""
                text: root.excerpt
                textFormat: Text.PlainText
                muted: true
                maximumLineCount: 2
                elide: Text.ElideRight
                font.pixelSize: Theme.fontSmall
            }
        }
    }
}
