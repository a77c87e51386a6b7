// SPDX-License-Identifier: Apache-2.0
import QtQml.Models

// Scripted: keeps what was asked of it in `calls`.
ListModel {
    id: root

    property string searchText
    property bool isLoading: false
    enum Shelf {
        Active,
        Archive,
        Trash
    }

    property int shelf: ConversationListModel.Shelf.Active
    property int selectedCount: 0
    property var folders: [({
                "id": 3,
                "title": "Garden",
                "depth": 0
            })]
    property var calls: []

    signal undoOffered(message: string)
    signal folderMade(folderId: real)
    signal failed(message: string)

    function chosen(conversationId: real): var {
        return [conversationId];
    }

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
                        "messageId": 0,
                        "previewHtml": preview,
                        "folderId": 0,
                        "depth": 0,
                        "mark": "",
                        "isPinned": false,
                        "isExpanded": false,
                        "isArchived": false,
                        "inside": 0,
                        "isSelected": false,
                        "isFolder": false,
                        "fileName": ""
                    });
    }

    function addFolder(id: int, title: string, depth: int): void {
        root.add(0, title, "", "", "Folders", false);
        root.set(root.count - 1, {
                     "folderId": id,
                     "depth": depth,
                     "inside": 2,
                     "isExpanded": true,
                     "isFolder": true
                 });
    }

    function isArchived(conversationId: real): bool {
        return root.shelf === ConversationListModel.Shelf.Archive;
    }

    function firstSelected(): real {
        return 9;
    }

    function setPinned(conversationId: real, on: bool): void {
        root.note(`setPinned ${conversationId} ${on}`);
    }

    function setArchived(conversationId: real, on: bool): void {
        root.note(`setArchived ${conversationId} ${on}`);
    }

    function setMark(conversationId: real, mark: string): void {
        root.note(`setMark ${conversationId} ${mark}`);
    }

    function moveToFolder(conversationId: real, folderId: real): void {
        root.note(`moveToFolder ${conversationId} ${folderId}`);
    }

    function restore(conversationId: real): void {
        root.note(`restore ${conversationId}`);
    }

    function deleteForGood(conversationId: real): void {
        root.note(`deleteForGood ${conversationId}`);
    }

    function emptyTrash(): void {
        root.note("emptyTrash");
    }

    function toggleFolder(folderId: real): void {
        root.note(`toggleFolder ${folderId}`);
    }

    function createFolder(name: string, parentId: real): void {
        root.note(`createFolder ${parentId}`);
    }

    function renameFolder(folderId: real, name: string): void {
        root.note(`renameFolder ${folderId} ${name}`);
    }

    function setFolderMark(folderId: real, mark: string): void {
        root.note(`setFolderMark ${folderId} ${mark}`);
    }

    function moveFolder(folderId: real, parentId: real): void {
        root.note(`moveFolder ${folderId} ${parentId}`);
    }

    function removeFolder(folderId: real): void {
        root.note(`removeFolder ${folderId}`);
    }

    function toggleSelected(row: int): void {
        root.note(`toggleSelected ${row}`);
        root.selectedCount = 1;
    }

    function selectTo(row: int): void {
        root.note(`selectTo ${row}`);
        root.selectedCount = 2;
    }

    function selectAll(): void {
        root.note("selectAll");
        root.selectedCount = root.count;
    }

    function clearSelection(): void {
        root.note("clearSelection");
        root.selectedCount = 0;
    }

    function rename(conversationId: real, title: string): void {
        root.note(`rename ${conversationId} ${title}`);
    }

    function remove(conversationId: real): void {
        root.note(`remove ${conversationId}`);
        root.undoOffered("“Draughts and doors”: moved to the trash");
    }

    function undo(): void {
        root.note("undo");
    }
}
