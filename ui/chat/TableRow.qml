// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// A table. Scrolls sideways when it is wider than the column.
TranscriptRow {
    id: root

    required property var tableHeader // list of HTML cells
    required property var tableRows // list of lists of HTML cells
    required property var tableAlign // Qt.AlignLeft and so on, per column
    required property string tableNote // what of it is not shown
    readonly property int columns: root.tableHeader.length
    property string hoveredLink
    readonly property string formula: root.shared.formulaOf(root.hoveredLink) // under the pointer
    // By its first letter, as a paragraph's direction is: columns run from the right then.
    readonly property bool runsFromRight: /^[^A-Za-z]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(root.tableHeader.join(" ").replace(/<[^>]*>/g, ""))

    function cell(index: int): string {
        const row = Math.floor(index / root.columns) - 1;
        const column = index % root.columns;
        return row < 0 ? root.tableHeader[column] : root.tableRows[row][column] ?? "";
    }

    showsSpan: true
    sideways: flick

    CopyButton {
        objectName: "copyTable"
        z: 1
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(1)
        y: Theme.gap(0.5)
        visible: root.shared.isNear(root.messageId)
        what: qsTr("Copy table as CSV")
        focusPolicy: root.shared.focusedMessage === root.messageId ? Qt.TabFocus : Qt.NoFocus
        onCopyRequested: root.chat.copyText((root.ListView.view.model as TranscriptModel).tableCsv(root.index))
    }
    Flickable {
        id: flick

        width: root.columnWidth
        height: grid.implicitHeight + (contentWidth > width ? Theme.gap(3) : 0)
        contentWidth: Math.max(width, grid.implicitWidth)
        contentHeight: height
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.horizontal: SlimScrollBar {}

        GridLayout {
            id: grid

            objectName: "tableCells"
            LayoutMirroring.enabled: root.runsFromRight
            LayoutMirroring.childrenInherit: true
            width: flick.contentWidth
            columns: Math.max(1, root.columns)
            columnSpacing: 0
            rowSpacing: 0

            Repeater {
                model: root.columns * (root.tableRows.length + 1)

                Rectangle {
                    id: cell

                    required property int index
                    readonly property bool isHead: index < root.columns

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    implicitWidth: Math.min(words.implicitWidth, Theme.cardWidth) + 2 * Theme.gap(3)
                    implicitHeight: words.implicitHeight + 2 * Theme.gap(2)
                    color: cell.isHead ? Theme.surfaceSunken : "transparent"

                    Text {
                        id: words

                        x: Theme.gap(3)
                        y: Theme.gap(2)
                        width: cell.width - 2 * x
                        text: root.cell(cell.index)
                        textFormat: Text.RichText
                        wrapMode: Text.Wrap
                        horizontalAlignment: root.tableAlign[cell.index % root.columns] ?? Text.AlignLeft
                        color: Theme.text
                        linkColor: Theme.accent
                        font.pixelSize: Theme.fontMedium
                        font.weight: cell.isHead ? Theme.weightStrong : Font.Normal
                        onLinkHovered: link => root.hoveredLink = link
                        onLinkActivated: link => {
                            if (root.shared.formulaOf(link) === "")
                                root.shared.linkRequested(link);
                        }
                    }
                    Hairline {
                        anchors.bottom: parent.bottom
                        width: parent.width
                    }
                }
            }
        }
    }
    HoverHandler {
        id: pointer

        cursorShape: root.hoveredLink !== "" && root.formula === "" ? Qt.PointingHandCursor : Qt.ArrowCursor
    }
    Hint {
        visible: root.formula !== ""
        text: root.shared.shortened(root.formula)
        y: pointer.point.position.y + Theme.gap(5)
    }
    Label {
        objectName: "tableNote"
        y: flick.height + Theme.gap(1)
        width: root.columnWidth
        visible: text !== ""
        text: root.tableNote
        muted: true
        font.pixelSize: Theme.fontSmall
    }
}
