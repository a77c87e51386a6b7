// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

import Hearth.Ui.Controls

// The sources that a reply names; each opens its file at the passage.
Flow {
    id: root

    required property var sources // maps as ChatController.sourcesOf() gives them
    property int policy: Qt.TabFocus

    signal openRequested(file: var)

    visible: root.sources.length > 0
    spacing: Theme.gap(2)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Sources")

    Repeater {
        model: root.sources

        TextButton {
            required property var modelData
            readonly property string quote: modelData.quote ?? ""

            objectName: "source"
            implicitHeight: Theme.controlSmall
            font.pixelSize: Theme.fontSmall
            focusPolicy: root.policy
            width: Math.min(implicitWidth, root.width)
            text: quote === "" ? modelData.source : qsTr("%1 “%2”").arg(modelData.source).arg(quote)
            Accessible.name: quote === "" ? qsTr("Open the source %1").arg(modelData.source)
                                          : qsTr("Open the source %1 at “%2”").arg(modelData.source).arg(quote)
            onClicked: root.openRequested(modelData)
        }
    }
}
