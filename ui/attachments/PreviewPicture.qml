// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// A picture zoomed to fit, never larger than it is; a sign where there is none.
Item {
    id: root

    required property string name
    required property int kind
    required property url source

    Accessible.role: Accessible.Graphic
    Accessible.name: root.name

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: Theme.surfaceSunken // a page's edge shows on it
    }
    Image {
        id: picture

        objectName: "previewPicture"
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.gap(4), implicitWidth)
        height: Math.min(parent.height - Theme.gap(4), implicitHeight)
        source: root.source
        cache: false
        mipmap: true
        fillMode: Image.PreserveAspectFit
    }
    Icon {
        anchors.centerIn: parent
        size: Theme.markSize
        visible: picture.status !== Image.Ready && root.kind === AttachmentList.Kind.Sound
        source: "qrc:/icons/sound.svg"
        color: Theme.textMuted
    }
}
