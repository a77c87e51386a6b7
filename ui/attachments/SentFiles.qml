// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.Ui.Controls

// What a message was sent with; each opens what it holds.
Flow {
    id: root

    required property var files // maps as ChatController.attachmentsOf() gives them
    property int policy: Qt.TabFocus

    signal openRequested(file: var)

    visible: root.files.length > 0
    spacing: Theme.gap(2)

    Repeater {
        model: root.files

        T.AbstractButton {
            id: file

            required property var modelData
            readonly property bool isPicture: modelData.thumbnail.toString() !== ""

            objectName: "sentFile"
            enabled: file.modelData.path !== "" // it is there, and was found
            implicitWidth: implicitContentWidth + leftPadding + rightPadding
            implicitHeight: implicitContentHeight + topPadding + bottomPadding
            padding: Theme.gap(1)
            hoverEnabled: true
            focusPolicy: root.policy
            text: file.modelData.name
            Accessible.role: Accessible.Button
            Accessible.name: file.modelData.isMissing ? qsTr("“%1”, no longer here").arg(file.text)
                                                      : qsTr("Open “%1”").arg(file.text)
            onClicked: root.openRequested(file.modelData)
            Keys.onPressed: event => Enter.press(file, event)

            contentItem: RowLayout {
                spacing: Theme.gap(2)

                AttachmentPicture {
                    Layout.preferredWidth: file.isPicture ? Theme.gap(20) : Theme.gap(8)
                    Layout.preferredHeight: file.isPicture ? Theme.gap(20) : Theme.gap(8)
                    kind: file.modelData.kind
                    thumbnail: file.modelData.thumbnail
                }
                Label {
                    Layout.maximumWidth: Theme.gap(44)
                    Layout.rightMargin: Theme.gap(1)
                    text: file.modelData.isMissing ? qsTr("%1 (no longer here)").arg(file.text) : file.text
                    muted: file.modelData.isMissing
                    font.pixelSize: Theme.fontSmall
                    elide: Text.ElideMiddle
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
            background: Rectangle {
                radius: Theme.radiusCard
                color: file.down ? Theme.pressedFill : file.hovered ? Theme.hoverFill : Theme.surfaceRaised
                border.width: Theme.lineWidth
                border.color: Theme.line

                FocusRing {
                    shown: file.visualFocus
                    radius: Theme.radiusCard
                }
            }
        }
    }
}
