// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// A token of a reply: the less likely it was, the stronger its ground.
Rectangle {
    id: root

    required property string text
    required property real share // 0 … 1
    property bool isCurrent: false

    signal chosen

    implicitWidth: label.implicitWidth + Theme.gap(1)
    implicitHeight: label.implicitHeight + Theme.gap(1)
    radius: Theme.radiusControl / 2
    color: Qt.alpha(Theme.warning, 0.45 * (1 - root.share))
    border.width: root.isCurrent ? Theme.focusWidth : 0
    border.color: Theme.accent
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2 %").arg(root.text).arg(Math.round(root.share * 100))
    Accessible.onPressAction: root.chosen()

    Label {
        id: label

        anchors.centerIn: parent
        text: root.text
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    TapHandler {
        onTapped: root.chosen()
    }
}
