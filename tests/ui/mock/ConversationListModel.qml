// SPDX-License-Identifier: Apache-2.0
import QtQml.Models

// Scripted: keeps what was asked of it in `calls`.
ListModel {
    id: root

    property string searchText
    property bool isLoading: false
    property bool canUndoRemove: false
    property var calls: []

    signal removed(conversationId: real, title: string)
    signal failed(message: string)

    function note(call: string): void {
        root.calls = root.calls.concat([call]);
    }

    function add(id: int, title: string, preview: string, timeText: string, section: string, isRunning: bool): void {
        root.append({
                        "conversationId": id,
                        "title": title,
                        "preview": preview,
                        "timeText": timeText,
                        "section": section,
                        "isRunning": isRunning,
                        "messageId": 0
                    });
    }

    function rename(conversationId: real, title: string): void {
        root.note(`rename ${conversationId} ${title}`);
    }

    function remove(conversationId: real): void {
        root.note(`remove ${conversationId}`);
        root.removed(conversationId, "Draughts and doors");
    }

    function undoRemove(): void {
        root.note("undoRemove");
    }
}
