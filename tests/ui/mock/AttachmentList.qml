// SPDX-License-Identifier: Apache-2.0
import QtQml.Models

// Scripted: tests fill in the rows and read the `calls`.
ListModel {
    id: root

    enum Kind {
        Document,
        Picture,
        Sound,
        Video,
        Unknown,
        Folder
    }
    enum State {
        Reading,
        Encoding,
        Ready,
        Failed,
        Paused
    }

    property AttachmentViewer viewer: AttachmentViewer {}
    property Microphone microphone: Microphone {}
    property bool isReading: false
    property bool hasFolder: false // of the script only
    property bool hasReady: false
    property string cost: "320 tokens, 4.0 s"
    property list<string> problems
    property bool canHear: true
    property bool pasteTakes: false
    property var asked: ({
            "detail": 0,
            "hasDetail": true,
            "canOpen": true,
            "isPastedText": false
        })
    property int fileKind: AttachmentList.Kind.Document
    property list<string> calls

    signal totalsChanged

    function put(itemId: int, values: var): void {
        root.append(Object.assign({
            "itemId": itemId,
            "name": `file ${itemId}`,
            "kind": AttachmentList.Kind.Document,
            "state": AttachmentList.State.Ready,
            "progress": 1,
            "problem": "",
            "summary": "PDF",
            "cost": "160 tokens",
            "thumbnail": Qt.url("")
        }, values));
        root.hasReady = true;
    }

    function addUrls(urls: list<url>): void {
        root.calls.push(`addUrls ${urls.join(" ")}`);
    }

    function addWords(text: string, html: string): bool {
        root.calls.push(`addWords ${text} ${html}`);
        return root.pasteTakes;
    }

    function addPicture(bytes: var, format: string): void {
        root.calls.push(`addPicture ${bytes.byteLength} ${format}`);
    }

    function paste(): bool {
        root.calls.push("paste");
        return root.pasteTakes;
    }

    function choices(itemId: int): var {
        return root.asked;
    }

    function file(itemId: int): var {
        return {
            "itemId": itemId,
            "name": `file ${itemId}`,
            "kind": root.fileKind,
            "path": `/kept/${itemId}`,
            "thumbnail": Qt.url(""),
            "isMissing": false
        };
    }

    function takeText(itemId: int): string {
        root.take(itemId);
        return "the pasted text";
    }

    function setPaused(itemId: int, on: bool): void {
        root.calls.push(`setPaused ${itemId} ${on}`);
    }

    function setDetail(itemId: int, detail: int): void {
        root.calls.push(`setDetail ${itemId} ${detail}`);
    }

    function setStretch(itemId: int, from: real, to: real): void {
        root.calls.push(`setStretch ${itemId} ${from} ${to}`);
    }

    function setFrames(itemId: int, frames: int): void {
        root.calls.push(`setFrames ${itemId} ${frames}`);
    }

    function pageForm(itemId: int, page: int): int {
        return 0;
    }

    function setPageForm(itemId: int, page: int, form: int): void {
        root.calls.push(`setPageForm ${itemId} ${page} ${form}`);
    }

    function setPages(itemId: int, words: string): bool {
        root.calls.push(`setPages ${itemId} ${words}`);
        return words !== "wrong";
    }

    function removeItem(itemId: int): void {
        root.calls.push(`remove ${itemId}`);
        root.take(itemId);
    }

    function take(itemId: int): void {
        for (let row = root.count - 1; row >= 0; --row) {
            if (root.get(row).itemId === itemId)
                root.remove(row);
        }
    }
}
