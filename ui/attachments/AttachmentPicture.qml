// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// How a file looks: its thumbnail, or a sign for its kind.
Rectangle {
    id: root

    required property int kind // AttachmentList.Kind
    required property url thumbnail

    function symbolOf(kind: int): string {
        const symbols = ({
                [AttachmentList.Kind.Picture]: "picture",
                [AttachmentList.Kind.Sound]: "sound",
                [AttachmentList.Kind.Video]: "video",
                [AttachmentList.Kind.Folder]: "folder"
            });
        return symbols[kind] ?? "file";
    }

    radius: Theme.radiusControl
    color: Theme.surfaceSunken
    clip: true

    Icon {
        anchors.centerIn: parent
        visible: picture.status !== Image.Ready
        source: "qrc:/icons/" + root.symbolOf(root.kind) + ".svg"
        color: Theme.textMuted
    }
    Image {
        id: picture

        anchors.fill: parent
        anchors.margins: Theme.lineWidth
        source: root.thumbnail
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        sourceSize: Qt.size(2 * width, 2 * height) // cropped: the longer side may be twice as long
    }
}
