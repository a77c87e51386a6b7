// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// Takes what is dropped on the window: a model file is opened, other files and pictures go with the next
// message, text goes into it.
DropArea {
    id: root

    property string offer // "model", "projector", "files", "picture" or "text"; empty: nothing of use
    property int fileCount: 0

    signal modelDropped(file: url)
    signal filesDropped(files: list<url>)
    signal pictureDropped(bytes: var, format: string)
    signal textDropped(text: string, html: string)

    function words(): string {
        return ({
                "projector": qsTr("Drop to give the model these eyes and ears"),
                "model": qsTr("Drop to open this model"),
                "picture": qsTr("Drop to attach this picture"),
                "text": qsTr("Drop to put this text into the message")
            })[root.offer] ?? qsTr("Drop to attach %n files", "", root.fileCount);
    }

    function pictureFormat(drag: var): string {
        return Array.from(drag.formats).find(format => format.startsWith("image/")) ?? "";
    }

    // Files first; a picture of a text is not what is meant, and one of a web page has its address as text.
    function offerOf(drag: var): string {
        const urls = drag.hasUrls ? Array.from(drag.urls).map(url => url.toString().toLowerCase()) : [];
        if (urls.some(url => url.startsWith("file:"))) {
            if (urls.length > 1 || !urls[0].endsWith(".gguf"))
                return "files";
            return urls[0].includes("mmproj") ? "projector" : "model";
        }
        if (root.pictureFormat(drag) !== "" && (!drag.hasText || drag.hasUrls))
            return "picture";
        return drag.hasText || drag.hasHtml ? "text" : "";
    }

    function take(drop: var): void {
        const offer = root.offerOf(drop);
        const format = root.pictureFormat(drop);
        if (offer === "files")
            root.filesDropped(drop.urls);
        else if (offer === "picture")
            root.pictureDropped(drop.getDataAsArrayBuffer(format), format);
        else if (offer === "text")
            root.textDropped(drop.hasText ? drop.text : "", drop.hasHtml ? drop.html : "");
        else if (offer !== "")
            root.modelDropped(drop.urls[0]);
    }

    onEntered: drag => {
        root.fileCount = drag.hasUrls ? drag.urls.length : 0;
        root.offer = root.offerOf(drag);
        drag.accepted = root.offer !== "";
    }
    onDropped: drop => {
        root.take(drop);
        drop.accept(Qt.CopyAction);
    }

    Rectangle {
        objectName: "dropTarget"
        anchors.fill: parent
        visible: root.containsDrag
        color: Theme.scrim

        FloatingSurface {
            anchors.centerIn: parent
            width: words.implicitWidth + Theme.gap(12)
            height: words.implicitHeight + Theme.gap(10)
            border.width: Theme.focusWidth
            border.color: Theme.accent

            Column {
                id: words

                anchors.centerIn: parent
                spacing: Theme.gap(2)

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    size: Theme.gap(8)
                    source: root.offer === "model" || root.offer === "projector" ? "qrc:/icons/model.svg" : "qrc:/icons/attach.svg"
                    color: Theme.accent
                }
                Heading {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: root.words()
                }
            }
        }
    }
}
