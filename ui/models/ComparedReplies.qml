// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.Ui.Controls

// What two files say to one prompt, side by side. What both say is muted: the difference stands out.
ColumnLayout {
    id: root

    required property var result // of ModelComparison::results
    required property list<string> names

    function styled(rest: string): string {
        const common = `<span style="color: ${Theme.textMuted}">${root.result.common}</span>`;
        const ending = qsTr("(ends here)"); // lupdate reads no calls in a template
        const end = rest === "" && !root.result.isSame ? `<i>${ending}</i>` : rest;
        return `<span style="white-space: pre-wrap">${common}${end}</span>`; // code keeps its indents
    }

    spacing: Theme.gap(2)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.result.prompt
    Accessible.description: root.result.agreement

    Hairline {
        Layout.fillWidth: true
    }
    Label {
        Layout.fillWidth: true
        text: root.result.prompt
        strong: true
        maximumLineCount: 3
        elide: Text.ElideRight
    }
    Label {
        Layout.fillWidth: true
        text: root.result.agreement
        muted: true
        font.pixelSize: Theme.fontSmall
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.width < Theme.px(560) ? 1 : 2
        columnSpacing: Theme.gap(6)
        rowSpacing: Theme.gap(3)

        Repeater {
            model: root.result.isSame ? [""] : root.names

            ColumnLayout {
                id: side

                required property string modelData
                required property int index

                Layout.fillWidth: true
                Layout.preferredWidth: 1 // both get the same
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap(1)

                Label {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: side.modelData
                    muted: true
                    font.pixelSize: Theme.fontSmall
                }
                TextEdit {
                    id: words

                    objectName: "comparedWords"
                    Layout.fillWidth: true
                    readOnly: true
                    selectByMouse: true
                    wrapMode: TextEdit.Wrap
                    textFormat: TextEdit.RichText
                    text: root.styled(side.index === 0 ? root.result.first : root.result.second)
                    font.family: Theme.fontFamily
                    font.pixelSize: Theme.fontMedium
                    color: Theme.text
                    selectionColor: Theme.selectionFill
                    selectedTextColor: Theme.textSelected
                    activeFocusOnTab: true
                    Accessible.role: Accessible.Paragraph
                    Accessible.name: words.getText(0, words.length)

                    EditMenuArea {
                        editor: words
                    }
                    FocusRing {
                        anchors.fill: parent
                        anchors.margins: -Theme.gap(1)
                        shown: words.activeFocus
                    }
                }
            }
        }
    }
}
