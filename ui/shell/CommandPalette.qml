// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.Ui.Controls

// Everything the window can do, found by typing: Up and Down choose, Enter does it.
T.Popup {
    id: root

    required property WindowActs acts
    readonly property WindowCommands offers: WindowCommands {
        acts: root.acts
    }
    readonly property var found: root.matching(input.text)

    // Every word that was typed begins a word of the command.
    function matching(text: string): var {
        const typed = text.toLocaleLowerCase().split(/\s+/).filter(word => word !== "");
        return root.offers.list.filter(command => {
            const words = command[0].toLocaleLowerCase().split(/[\s,]+/);
            return typed.every(each => words.some(word => word.startsWith(each)));
        });
    }

    function run(index: int): void {
        if (index < 0 || index >= root.found.length)
            return;
        const command = root.found[index];
        root.close();
        command[2]();
    }

    function pressed(event: KeyEvent): void {
        const last = list.count - 1;
        event.accepted = true;
        if (event.key === Qt.Key_Down)
            list.currentIndex = list.currentIndex >= last ? 0 : list.currentIndex + 1;
        else if (event.key === Qt.Key_Up)
            list.currentIndex = list.currentIndex <= 0 ? last : list.currentIndex - 1;
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.run(list.currentIndex);
        else
            event.accepted = false;
    }

    objectName: "palette"
    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round(parent.height * 0.15) : 0
    width: Math.min(Theme.cardWidth * 1.4, parent ? parent.width - Theme.gap(8) : Theme.cardWidth)
    height: Math.min(implicitContentHeight + topPadding + bottomPadding, parent ? parent.height - y - Theme.gap(4) : implicitContentHeight)
    padding: Theme.gap(2)
    modal: true
    focus: true
    onAboutToShow: {
        input.clear();
        list.currentIndex = 0;
    }
    onOpened: input.forceActiveFocus(Qt.ShortcutFocusReason)

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: FloatingSurface {
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Commands")
    }
    contentItem: ColumnLayout {
        spacing: Theme.gap(2)

        InputField {
            id: input

            objectName: "paletteInput"
            Layout.fillWidth: true
            symbol: "search"
            placeholderText: qsTr("What would you like to do?")
            label: qsTr("Find a command")
            onTextEdited: list.currentIndex = 0
            Keys.onPressed: event => root.pressed(event)
        }
        ListView {
            id: list

            objectName: "paletteList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Math.min(contentHeight, Theme.gap(9) * 9)
            model: root.found
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Commands")
            onCurrentIndexChanged: {
                if (root.opened && list.currentIndex >= 0 && list.currentIndex < root.found.length)
                    list.Accessible.announce(root.found[list.currentIndex][0]);
            }

            T.ScrollBar.vertical: SlimScrollBar {}

            delegate: T.ItemDelegate {
                id: row

                required property var modelData
                required property int index

                width: list.width
                implicitHeight: Theme.gap(9)
                leftPadding: Theme.isMirrored ? Theme.gap(5) : Theme.gap(3) // beside the scroll bar
                rightPadding: Theme.isMirrored ? Theme.gap(3) : Theme.gap(5)
                highlighted: ListView.isCurrentItem
                focusPolicy: Qt.NoFocus
                hoverEnabled: true
                text: row.modelData[0]
                Accessible.name: row.text
                onClicked: root.run(row.index)

                contentItem: RowLayout {
                    spacing: Theme.gap(2)

                    Label {
                        Layout.fillWidth: true
                        text: row.text
                        elide: Text.ElideRight
                        wrapMode: Text.NoWrap
                    }
                    Label {
                        visible: text !== ""
                        text: row.modelData[1]
                        muted: true
                        font.pixelSize: Theme.fontSmall
                        wrapMode: Text.NoWrap
                    }
                }
                background: Rectangle {
                    radius: Theme.radiusControl
                    color: row.highlighted ? Theme.selectedFill : row.hovered ? Theme.hoverFill : "transparent"
                }
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.margins: Theme.gap(2)
            visible: root.found.length === 0
            text: qsTr("No such command. Try another word.")
            muted: true
        }
    }
}
