// SPDX-License-Identifier: Apache-2.0
import QtQml.Models

// Scripted: tests fill in the rows and read the `calls`.
ListModel {
    id: root

    enum Kind {
        System,
        Summary,
        Messages,
        File,
        Thoughts
    }

    property bool isOpen: false
    property string total: "Together 480 tokens"
    property string busyKey
    property string busyWords: "Reading it"
    property list<string> calls

    signal shortened

    function put(itemKey: string, values: var): void {
        root.append(Object.assign({
            "itemKey": itemKey,
            "kind": PromptContext.Kind.File,
            "name": `file ${itemKey}`,
            "cost": "160 tokens",
            "thumbnail": Qt.url(""),
            "fileKind": AttachmentList.Kind.Document,
            "isRead": true,
            "isLeftOut": false,
            "isPinned": false,
            "isShort": false,
            "detail": 0,
            "hasDetail": false,
            "canLeaveOut": true,
            "canPin": true,
            "canShorten": true,
            "words": ""
        }, values));
    }

    function setLeftOut(itemKey: string, on: bool): void {
        root.calls.push(`setLeftOut ${itemKey} ${on}`);
    }

    function setPinned(itemKey: string, on: bool): void {
        root.calls.push(`setPinned ${itemKey} ${on}`);
    }

    function setDetail(itemKey: string, detail: int): void {
        root.calls.push(`setDetail ${itemKey} ${detail}`);
    }

    function shorten(itemKey: string): void {
        root.calls.push(`shorten ${itemKey}`);
    }

    function stopShortening(): void {
        root.calls.push("stopShortening");
    }

    function takeBack(itemKey: string): void {
        root.calls.push(`takeBack ${itemKey}`);
    }

    function undo(): void {
        root.calls.push("undo");
    }
}
