// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// A document's text in pieces, with the passage marked that was looked for.
ListView {
    id: root

    required property AttachmentViewer viewer

    function showMark(): void {
        if (root.viewer.markedSection >= 0)
            root.positionViewAtIndex(root.viewer.markedSection, ListView.Center);
    }

    objectName: "previewText"
    model: root.viewer.sections
    spacing: Theme.gap(2)
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Text of “%1”").arg(root.viewer.name)
    onCountChanged: Qt.callLater(root.showMark)
    onVisibleChanged: Qt.callLater(root.showMark)
    Keys.onDownPressed: root.flick(0, -Theme.px(900))
    Keys.onUpPressed: root.flick(0, Theme.px(900))
    T.ScrollBar.vertical: SlimScrollBar {}

    delegate: Column {
        id: piece

        required property var modelData

        width: root.width - Theme.gap(4)
        spacing: Theme.gap(1)
        Accessible.role: Accessible.Paragraph
        Accessible.name: `${piece.modelData.place} ${piece.modelData.text}`.trim()

        Label {
            visible: piece.modelData.place !== ""
            text: piece.modelData.place
            muted: true
            font.pixelSize: Theme.fontCaption
            Accessible.ignored: true
        }
        TextEdit {
            width: parent.width
            text: piece.modelData.text
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            readOnly: true
            selectByMouse: true
            persistentSelection: true
            color: Theme.text
            selectionColor: Theme.markFill
            selectedTextColor: Theme.markText
            font.pixelSize: Theme.fontMedium
            Accessible.ignored: true
            Component.onCompleted: {
                if (piece.modelData.markFrom >= 0)
                    select(piece.modelData.markFrom, piece.modelData.markTo);
            }
        }
    }
}
