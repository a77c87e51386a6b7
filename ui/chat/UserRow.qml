// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

import Hearth.Ui.Attachments
import Hearth.Ui.Controls

// The user's words as a tinted block; an editor stands in its place while they are changed.
TranscriptRow {
    id: root

    required property string html
    readonly property bool isEdited: root.shared.editedMessage === root.messageId
    property int lookedUp: 0 // counts what was found out about its files

    reading: words
    topGap: Theme.gap(7)

    Connections {
        function onFilesFound(messageId: real): void {
            if (messageId === root.messageId)
                ++root.lookedUp;
        }

        target: root.chat
    }
    SentFiles {
        id: sent

        width: root.columnWidth
        height: visible ? implicitHeight : 0
        files: root.messageId > 0 && root.lookedUp >= 0 ? root.chat.attachmentsOf(root.messageId) : []
        policy: root.shared.focusedMessage === root.messageId ? Qt.TabFocus : Qt.NoFocus
        onOpenRequested: file => root.shared.fileOpened(file)
    }
    Rectangle {
        id: block

        readonly property real side: Theme.gap(4)
        readonly property real natural: words.implicitWidth + 2 * side

        visible: !root.isEdited && root.text !== ""
        x: Theme.isMirrored ? root.columnWidth - width : 0
        y: sent.visible ? sent.height + Theme.gap(2) : 0
        width: Math.min(root.columnWidth, natural)
        height: visible ? words.height + Theme.gap(5) : 0
        radius: Theme.radiusCard
        color: Theme.surfaceUser
        border.width: Theme.highContrast ? Theme.lineWidth : 0
        border.color: Theme.line

        ReadingText {
            id: words

            objectName: "userText"
            x: block.side
            y: Theme.gap(2.5)
            width: Math.min(implicitWidth, root.columnWidth - 2 * block.side)
            shared: root.shared
            text: root.html
        }
    }
    Loader {
        y: block.y
        active: root.isEdited
        visible: root.isEdited
        width: root.columnWidth
        height: root.isEdited ? implicitHeight : 0
        sourceComponent: MessageEditor {
            shared: root.shared
            messageId: root.messageId
            original: root.chat.messageSource(root.messageId)
            canSend: root.chat.canSend
            onCancelled: {
                root.shared.endEdit(root.messageId);
                root.forceActiveFocus(Qt.OtherFocusReason);
            }
            onSubmitted: text => {
                root.shared.endEdit(root.messageId);
                root.chat.edit(root.messageId, text);
            }
        }
    }
    MessageActions {
        visible: !root.isEdited
        x: Theme.isMirrored ? Theme.gap(1.5) : -Theme.gap(1.5)
        y: block.y + block.height + Theme.gap(1)
        width: root.columnWidth
        row: root
    }
}
