// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Hearth.Ui.Controls

// A formula that stands alone: its picture, its source until that is drawn, or when it cannot be.
// The pointer on it shows the source. Scrolls sideways when it is wider than the column.
TranscriptRow {
    id: root

    required property string html
    required property var formula // source, width, height; empty: not drawn (yet)
    readonly property bool isDrawn: root.formula.source !== undefined

    reading: root.isDrawn ? null : words
    showsSpan: true
    sideways: flick

    Flickable {
        id: flick

        width: root.columnWidth
        height: (root.isDrawn ? picture.height : words.implicitHeight) + (contentWidth > width ? Theme.gap(3) : 0)
        contentWidth: Math.max(width, root.isDrawn ? picture.width : words.implicitWidth)
        contentHeight: height
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.horizontal: SlimScrollBar {}

        Image {
            id: picture

            objectName: "formula"
            x: Math.round((flick.contentWidth - width) / 2)
            visible: root.isDrawn
            width: root.formula.width ?? 0
            height: root.formula.height ?? 0
            source: root.formula.source ?? ""
            asynchronous: false // it is in memory already

            HoverHandler {
                id: hover
            }
        }
        ReadingText {
            id: words

            objectName: "formulaSource"
            visible: !root.isDrawn
            width: flick.contentWidth
            wrapMode: TextEdit.NoWrap
            shared: root.shared
            text: root.html
            font.family: Theme.codeFamily
            font.pixelSize: Theme.fontCode
        }
    }
    CopyButton {
        objectName: "copyFormula"
        anchors.right: parent.right
        what: qsTr("Copy formula")
        visible: root.isDrawn && root.shared.isNear(root.messageId)
        focusPolicy: root.shared.focusedMessage === root.messageId ? Qt.TabFocus : Qt.NoFocus
        onCopyRequested: root.chat.copyText("$$" + root.text + "$$")
    }
    Hint {
        visible: hover.hovered
        text: root.shared.shortened(root.text)
    }
}
