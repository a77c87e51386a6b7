// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.Ui.Controls

// The muted line of a row: how the conversation begins, or where a search hit stands, with the name
// of the attached file that it stands in.
RowLayout {
    id: root

    required property string html
    required property string fileName // empty: in a message

    spacing: Theme.gap(1)

    Icon {
        visible: root.fileName !== ""
        source: "qrc:/icons/file.svg"
        size: Theme.iconSmall
        color: Theme.textMuted
    }
    Label {
        objectName: "hitFile"
        Layout.maximumWidth: Theme.gap(22)
        visible: root.fileName !== ""
        text: root.fileName
        textFormat: Text.PlainText
        muted: true
        font.pixelSize: Theme.fontCaption
        elide: Text.ElideMiddle
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Label {
        Layout.fillWidth: true
        text: root.html
        textFormat: Text.StyledText
        muted: true
        font.pixelSize: Theme.fontCaption
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        maximumLineCount: 1
        Accessible.ignored: true
    }
}
