// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Asked before what cannot be undone: deleting from the trash.
Dialog {
    id: root

    required property ConversationListModel conversations
    property real conversationId: 0 // 0: all that is in the trash

    function ask(conversationId: real): void {
        root.conversationId = conversationId;
        root.open();
        keep.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "deleteDialog"
    title: root.conversationId === 0 ? qsTr("Empty the trash?") : qsTr("Delete for good?")

    Label {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.cardWidth
        text: qsTr("The messages are wiped from the files of Hearth. Exports and backups that you made keep them. This cannot be undone.")
    }
    actions: [
        TextButton {
            id: keep

            text: qsTr("Keep")
            onClicked: root.close()
        },
        TextButton {
            objectName: "deleteForGood"
            prominent: true
            text: qsTr("Delete for good")
            onClicked: {
                if (root.conversationId === 0)
                    root.conversations.emptyTrash();
                else
                    root.conversations.deleteForGood(root.conversationId);
                root.close();
            }
        }
    ]
}
