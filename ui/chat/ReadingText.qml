// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// Text of a message: read, selected and copied, never edited. Links are asked about first.
TextEdit {
    id: root

    required property TranscriptState shared

    // The source of the formula under the pointer.
    readonly property string formula: root.hoveredLink.startsWith("formula:") ? decodeURIComponent(root.hoveredLink.slice(8)) : ""

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
    onLinkActivated: link => {
        if (!link.startsWith("formula:"))
            root.shared.linkRequested(link);
    }

    Hint {
        visible: root.formula !== ""
        text: root.shared.shortened(root.formula)
        y: pointer.point.position.y + Theme.gap(5)
    }
    HoverHandler {
        id: pointer

        cursorShape: root.hoveredLink === "" || root.formula !== "" ? Qt.IBeamCursor : Qt.PointingHandCursor
    }
    EditMenuArea {
        editor: root
    }
}
