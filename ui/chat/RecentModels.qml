// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// Model files that were open before, newest first.
ColumnLayout {
    id: root

    required property ModelController model

    signal chosen

    spacing: 0
    visible: root.model.recentPaths.length > 0

    Label {
        Layout.bottomMargin: Theme.gap(1)
        leftPadding: Theme.gap(2)
        text: qsTr("Recent")
        muted: true
        font.pixelSize: Theme.fontSmall
    }
    Repeater {
        model: root.model.recentPaths

        T.AbstractButton {
            id: entry

            required property string modelData
            required property int index
            readonly property string name: root.model.recentNames[entry.index] ?? entry.modelData

            Layout.fillWidth: true
            implicitHeight: Theme.gap(12)
            padding: Theme.gap(2)
            hoverEnabled: true
            focusPolicy: Qt.TabFocus
            Accessible.name: qsTr("Open %1").arg(entry.name)
            Keys.onDeletePressed: root.model.forget(entry.modelData)
            Keys.onPressed: event => Enter.press(entry, event)
            onClicked: {
                root.model.openPath(entry.modelData);
                root.chosen();
            }

            contentItem: RowLayout {
                spacing: Theme.gap(2.5)

                Icon {
                    source: "qrc:/icons/file.svg"
                    color: Theme.textMuted
                }
                ColumnLayout {
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        text: entry.name
                        elide: Text.ElideRight
                        wrapMode: Text.NoWrap
                    }
                    Label {
                        Layout.fillWidth: true
                        text: entry.modelData
                        muted: true
                        font.pixelSize: Theme.fontCaption
                        elide: Text.ElideMiddle
                        wrapMode: Text.NoWrap
                    }
                }
                IconButton {
                    implicitWidth: Theme.controlSmall
                    implicitHeight: Theme.controlSmall
                    iconSize: Theme.iconSmall
                    visible: entry.hovered || entry.visualFocus
                    symbol: "close"
                    text: qsTr("Remove from this list")
                    keys: qsTr("Del")
                    focusPolicy: Qt.NoFocus
                    onClicked: root.model.forget(entry.modelData)
                }
            }
            background: Rectangle {
                radius: Theme.radiusControl
                color: entry.down ? Theme.pressedFill : entry.hovered ? Theme.hoverFill : "transparent"

                FocusRing {
                    shown: entry.visualFocus
                    inset: 0
                }
            }
        }
    }
}
