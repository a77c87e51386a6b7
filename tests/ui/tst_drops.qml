// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App as App
import Hearth.Ui.Shell

// What other programs drop on the window. The events themselves cannot be made here.
WindowCase {
    id: root

    readonly property App.AttachmentList shelf: root.chat ? root.chat.attachments : null

    name: "Drops"

    function drag(urls: list<url>, text: string, html: string, formats: list<string>): var {
        return {
            "hasUrls": urls.length > 0,
            "urls": urls,
            "hasText": text !== "",
            "text": text,
            "hasHtml": html !== "",
            "html": html,
            "formats": formats,
            "getDataAsArrayBuffer": () => new ArrayBuffer(3)
        };
    }

    function test_whatIsDraggedDecidesWhatADropDoes_data(): var {
        return [
            {
                "tag": "files",
                "drag": root.drag(["file:///a.pdf", "file:///b.gguf"], "x", "", []),
                "offer": "files"
            },
            {
                "tag": "model",
                "drag": root.drag(["file:///B.GGUF"], "file:///B.GGUF", "", []),
                "offer": "model"
            },
            {
                "tag": "projector",
                "drag": root.drag(["file:///mmproj-b.gguf"], "", "", []),
                "offer": "projector"
            },
            {
                "tag": "a browser's picture",
                "drag": root.drag(["https://example.org/a.png"], "https://example.org/a.png", "<img>", ["text/html", "image/png"]),
                "offer": "picture"
            },
            {
                "tag": "an office program's text",
                "drag": root.drag([], "Hello", "<b>Hello</b>", ["image/png", "text/plain"]),
                "offer": "text"
            },
            {
                "tag": "a link",
                "drag": root.drag(["https://example.org"], "https://example.org", "", []),
                "offer": "text"
            },
            {
                "tag": "a row of the list",
                "drag": root.drag([], "", "", []),
                "offer": ""
            }
        ];
    }

    function test_whatIsDraggedDecidesWhatADropDoes(data: var): void {
        compare((root.find("dropOverlay") as DropOverlay).offerOf(data.drag), data.offer);
    }

    function test_textAndPicturesAreDropped(): void {
        const target = root.find("dropOverlay") as DropOverlay;
        root.chat.draft = "Look:";
        target.take(root.drag([], "Hello", "<b>Hello</b>", []));
        compare(root.shelf.calls[0], "addWords Hello <b>Hello</b>");
        compare(root.item("input").text, "Look:\nHello");
        root.shelf.pasteTakes = true;
        target.take(root.drag([], "long", "", []));
        compare(root.item("input").text, "Look:\nHello");
        target.take(root.drag([], "", "", ["image/png"]));
        compare(root.shelf.calls[2], "addPicture 3 image/png");
    }
}
