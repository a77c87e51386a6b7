// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// One version of a reply: which, by whom, and its words.
FocusScope {
    id: root

    required property MessageVersions versions
    required property int place
    readonly property var version: root.versions.list[root.place] ?? ({})

    signal placeChosen(place: int)
    signal picked

    function nameOf(version: var): string {
        return version.model === "" ? qsTr("Version %1").arg(version.number) : qsTr("%1 · %2").arg(version.number).arg(version.model);
    }

    function styled(html: string): string {
        return `<style>a { color: ${Theme.accent} } pre { white-space: pre-wrap }</style>${html}`;
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap(2)

        RowLayout {
            spacing: Theme.gap(2)

            ChoiceBox {
                Layout.fillWidth: true
                focus: true
                label: qsTr("Version")
                model: root.versions.list.map(root.nameOf)
                currentIndex: root.place
                onActivated: index => root.placeChosen(index)
            }
            TextButton {
                objectName: "pickVersion"
                text: qsTr("Go on with it")
                enabled: root.version.isFailed === false
                onClicked: root.picked()
            }
        }
        Label {
            Layout.fillWidth: true
            text: root.version.stats ?? ""
            visible: text !== ""
            muted: true
            font.pixelSize: Theme.fontSmall
        }
        Flickable {
            id: flick

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: words.height
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            activeFocusOnTab: true
            Accessible.role: Accessible.Paragraph
            Accessible.name: root.version.words ?? ""
            T.ScrollBar.vertical: SlimScrollBar {}
            Keys.onDownPressed: flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + Theme.gap(10)))
            Keys.onUpPressed: flick.contentY = Math.max(0, flick.contentY - Theme.gap(10))
            Keys.onPressed: event => {
                event.accepted = event.matches(StandardKey.SelectAll) || event.matches(StandardKey.Copy);
                if (event.matches(StandardKey.SelectAll))
                    words.selectAll();
                else if (event.matches(StandardKey.Copy))
                    words.copy();
            }

            TextEdit {
                id: words

                objectName: "versionWords"
                width: flick.width - Theme.gap(3)
                readOnly: true
                selectByMouse: true
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.RichText
                text: root.styled(root.versions.pages[root.place] ?? "")
                font.family: Theme.fontFamily
                font.pixelSize: Theme.fontBody
                color: root.version.isFailed === true ? Theme.negative : Theme.text
                selectionColor: Theme.selectionFill
                selectedTextColor: Theme.textSelected
                activeFocusOnTab: false
                Accessible.ignored: true

                EditMenuArea {
                    editor: words
                }
            }
        }
    }
    FocusRing {
        anchors.fill: parent
        anchors.margins: -Theme.gap(1.5)
        shown: flick.activeFocus
    }
}
