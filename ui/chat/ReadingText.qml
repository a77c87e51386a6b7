// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// Text of a message: read, selected and copied, never edited. Links are asked about first.
TextEdit {
    id: root

    required property TranscriptState shared

    readOnly: true
    selectByMouse: true
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.RichText
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    color: Theme.text
    selectionColor: Theme.selectionFill
    selectedTextColor: Theme.textSelected
    activeFocusOnTab: false
    Accessible.ignored: true // the row speaks for it
    onLinkActivated: link => root.shared.linkRequested(link)

    HoverHandler {
        cursorShape: root.hoveredLink === "" ? Qt.IBeamCursor : Qt.PointingHandCursor
    }
    EditMenuArea {
        editor: root
    }
}
