// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// ‹2/3›: the other versions of a message.
Row {
    id: root

    required property ChatController chat
    required property real messageId
    required property int siblingIndex
    required property int siblingCount
    property bool reachable: true

    visible: root.siblingCount > 1
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Version %1 of %2").arg(root.siblingIndex).arg(root.siblingCount)

    IconButton {
        objectName: "previousSibling"
        implicitWidth: Theme.controlSmall
        implicitHeight: Theme.controlSmall
        iconSize: Theme.iconSmall
        symbol: Theme.isMirrored ? "next" : "previous"
        text: qsTr("Previous version")
        keys: qsTr("Alt+Left")
        enabled: root.siblingIndex > 1
        focusPolicy: root.reachable ? Qt.TabFocus : Qt.NoFocus
        onClicked: root.chat.showSibling(root.messageId, -1)
    }
    Label {
        height: Theme.controlSmall
        verticalAlignment: Text.AlignVCenter
        text: qsTr("%1/%2").arg(root.siblingIndex).arg(root.siblingCount)
        muted: true
        font.pixelSize: Theme.fontSmall
    }
    IconButton {
        objectName: "nextSibling"
        implicitWidth: Theme.controlSmall
        implicitHeight: Theme.controlSmall
        iconSize: Theme.iconSmall
        symbol: Theme.isMirrored ? "previous" : "next"
        text: qsTr("Next version")
        keys: qsTr("Alt+Right")
        enabled: root.siblingIndex < root.siblingCount
        focusPolicy: root.reachable ? Qt.TabFocus : Qt.NoFocus
        onClicked: root.chat.showSibling(root.messageId, 1)
    }
}
