// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// Text of a message: read, selected and copied, never edited. Links are asked about first.
TextEdit {
    id: root

    required property TranscriptState shared
    // Is selected with what stands around it; a selection outlives a change of focus then.
    property bool isShared: root.shared.selection.rows !== null

    // The source of the formula under the pointer.
    readonly property string formula: root.shared.formulaOf(root.hoveredLink)

    readOnly: true
    selectByMouse: true
    persistentSelection: root.isShared
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.RichText
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontBody
    color: Theme.text
    selectionColor: Theme.selectionFill
    selectedTextColor: Theme.textSelected
    activeFocusOnTab: false
    Accessible.ignored: true // the row speaks for it
    Keys.onPressed: event => {
        if (root.isShared)
            root.shared.actOnSelection(event);
    }
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
        instead: root.isShared ? ({
                "isEmpty": root.shared.selection.isEmpty,
                "copy": () => root.shared.copyRequested(),
                "selectAll": () => root.shared.selection.selectAll()
            }) : null
    }
}
