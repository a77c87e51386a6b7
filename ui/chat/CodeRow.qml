// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Hearth.Ui.Controls

// A block of code: its language, a button that copies it, sideways scrolling for long lines.
TranscriptRow {
    id: root

    required property string html
    required property string language
    required property bool isBlockFirst
    required property bool isBlockLast
    required property int firstLine
    required property int indent
    readonly property bool numbered: root.shared.numbersCode

    // In a list it begins where the list's text does: rich text moves it by 40 pixels a level.
    readonly property real inset: Math.min(40 * root.indent, root.columnWidth / 3)

    function lineNumbers(): string {
        const lines = root.text.split("\n");
        return lines.map((line, i) => root.firstLine + i + 1).join("\n");
    }

    // Where each line begins: one that is wrapped is higher. Anew for each height of the text.
    function lineTops(height: real): list<real> {
        let at = 0;
        return height <= 0 ? [] : root.text.split("\n").map(line => {
            const top = code.positionToRectangle(Math.min(at, code.length)).y;
            at += line.length + 1;
            return top;
        });
    }

    reading: code
    sideways: flick
    topGap: root.isBlockFirst ? Theme.gap(4) : 0

    Rectangle {
        objectName: "codeCard"
        x: Theme.isMirrored ? 0 : root.inset
        width: root.columnWidth - root.inset
        height: header.height + flick.height
        radius: Theme.radiusCard
        color: Theme.surfaceSunken
        border.width: Theme.highContrast ? Theme.lineWidth : 0
        border.color: Theme.line

        // Where a long block goes on, its card is square.
        Rectangle {
            visible: !root.isBlockFirst
            width: parent.width
            height: parent.radius
            color: parent.color
        }
        Rectangle {
            visible: !root.isBlockLast
            anchors.bottom: parent.bottom
            width: parent.width
            height: parent.radius
            color: parent.color
        }
        Item {
            id: header

            width: parent.width
            height: root.isBlockFirst ? Theme.gap(9) : 0
            visible: root.isBlockFirst

            Label {
                anchors.left: parent.left
                anchors.leftMargin: Theme.gap(4)
                anchors.verticalCenter: parent.verticalCenter
                text: root.language === "" ? qsTr("Code") : root.language
                muted: true
                font.pixelSize: Theme.fontSmall
            }
            CodeTools {
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap(1)
                anchors.verticalCenter: parent.verticalCenter
                row: root
            }
        }
        Text {
            id: numbers

            visible: root.numbered && !root.shared.wrapsCode
            x: Theme.gap(2)
            y: flick.y
            width: root.numbered ? Theme.gap(8) : 0
            text: visible ? root.lineNumbers() : ""
            horizontalAlignment: Text.AlignRight
            color: Theme.textMuted
            font.family: Theme.codeFamily
            font.pixelSize: Theme.fontCode
            Accessible.ignored: true
        }
        Repeater {
            objectName: "wrappedNumbers"
            model: root.numbered && root.shared.wrapsCode ? root.lineTops(code.contentHeight) : []

            Text {
                required property real modelData
                required property int index

                x: numbers.x
                y: flick.y + modelData
                width: numbers.width
                text: (root.firstLine + index + 1).toString()
                horizontalAlignment: Text.AlignRight
                color: numbers.color
                font: numbers.font
                Accessible.ignored: true
            }
        }
        Flickable {
            id: flick

            readonly property real foot: root.isBlockLast ? Theme.gap(4) : 0

            LayoutMirroring.enabled: false // code reads from left to right in every language
            LayoutMirroring.childrenInherit: true
            y: header.height
            x: root.numbered ? Theme.gap(13) : Theme.gap(4)
            width: parent.width - x - Theme.gap(4)
            height: code.implicitHeight + foot
            contentWidth: root.shared.wrapsCode ? width : Math.max(width, code.implicitWidth)
            contentHeight: height
            flickableDirection: Flickable.HorizontalFlick
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            T.ScrollBar.horizontal: SlimScrollBar {}

            ReadingText {
                id: code

                objectName: "code"
                shared: root.shared
                width: flick.contentWidth
                wrapMode: root.shared.wrapsCode ? TextEdit.WrapAtWordBoundaryOrAnywhere : TextEdit.NoWrap
                textFormat: root.html === "" ? TextEdit.PlainText : TextEdit.RichText
                text: root.html === "" ? root.text : root.html
                font.family: Theme.codeFamily
                font.pixelSize: Theme.fontCode
            }
        }
    }
}
