// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Above the archive and the trash: what is shown, and the way back.
RowLayout {
    id: root

    required property ConversationListModel conversations
    readonly property bool isTrash: root.conversations.shelf === ConversationListModel.Shelf.Trash

    signal emptyRequested

    spacing: Theme.gap(1)

    IconButton {
        objectName: "leaveShelf"
        symbol: Theme.isMirrored ? "next" : "back"
        text: qsTr("Back to all conversations")
        onClicked: root.conversations.shelf = ConversationListModel.Shelf.Active
    }
    Heading {
        Layout.fillWidth: true
        text: root.isTrash ? qsTr("Trash") : qsTr("Archive")
        font.pixelSize: Theme.fontMedium
    }
    TextButton {
        objectName: "emptyTrash"
        visible: root.isTrash
        enabled: root.conversations.count > 0
        quiet: true
        text: qsTr("Empty")
        Accessible.name: qsTr("Empty the trash")
        onClicked: root.emptyRequested()
    }
}
