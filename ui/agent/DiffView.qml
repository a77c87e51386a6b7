// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

import Hearth.Ui.Controls

// A unified diff, line by line; its signs tell what its colours tell.
Column {
    id: root

    required property list<string> lines

    function ink(line: string): color {
        return line.startsWith("+") ? Theme.positive : line.startsWith("-") ? Theme.negative
                                                                            : line.startsWith("@") ? Theme.textMuted : Theme.text;
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Changes")
    Accessible.description: root.lines.join("\n")

    Repeater {
        model: root.lines

        Rectangle {
            id: row

            required property string modelData

            width: root.width
            implicitHeight: words.implicitHeight
            color: row.modelData.startsWith("+") || row.modelData.startsWith("-") ? Theme.hoverFill : "transparent"

            Text {
                id: words

                anchors.left: parent.left
                width: parent.width
                leftPadding: Theme.gap(2)
                rightPadding: Theme.gap(2)
                text: row.modelData
                textFormat: Text.PlainText
                wrapMode: Text.WrapAnywhere
                horizontalAlignment: Text.AlignLeft
                color: root.ink(row.modelData)
                font.family: Theme.codeFamily
                font.pixelSize: Theme.fontSmall
                Accessible.ignored: true
            }
        }
    }
}
