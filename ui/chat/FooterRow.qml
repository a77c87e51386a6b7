// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

import Hearth.Ui.Attachments
import Hearth.Ui.Controls

// The line under a reply. Keeps its height while it is hidden, so that nothing moves.
TranscriptRow {
    id: root

    required property string stats
    required property string sentTo
    readonly property bool isEdited: root.shared.editedMessage === root.messageId
    property int lookedUp: 0 // counts what was found out about its sources

    topGap: Theme.gap(1)

    Connections {
        function onFilesFound(messageId: real): void {
            if (messageId === root.messageId)
                ++root.lookedUp;
        }

        target: root.chat
    }
    Loader {
        active: root.isEdited
        visible: root.isEdited
        width: root.columnWidth
        height: root.isEdited ? implicitHeight : 0
        sourceComponent: MessageEditor {
            shared: root.shared
            messageId: root.messageId
            original: root.chat.messageSource(root.messageId)
            canSend: !root.chat.isRunning
            isReply: true
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
    LeavesMark {
        id: mark

        width: root.columnWidth
        height: visible ? implicitHeight + Theme.gap(1) : 0
        visible: root.sentTo !== ""
        words: qsTr("Written by %1, outside this computer").arg(root.sentTo)
    }
    SourceList {
        id: sources

        y: mark.height
        width: root.columnWidth
        height: visible ? implicitHeight + Theme.gap(2) : 0
        sources: root.messageId > 0 && root.lookedUp >= 0 ? root.chat.sourcesOf(root.messageId) : []
        onOpenRequested: file => root.shared.fileOpened(file)
    }
    MessageActions {
        visible: !root.isEdited
        y: mark.height + sources.height
        x: Theme.isMirrored ? Theme.gap(1.5) : -Theme.gap(1.5)
        width: root.columnWidth
        row: root
        stats: root.stats
        pinned: root.shared.lastReply === root.messageId
    }
}
