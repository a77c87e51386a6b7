// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.Ui.Controls

// What may be inserted where one types. The text keeps the focus and hands its keys to pressed().
T.Popup {
    id: root

    required property var entries // of {title, detail, symbol}
    required property string name
    readonly property alias current: list.currentIndex

    signal chosen(index: int)

    // Up and Down choose, Enter takes, Esc closes. Whether the key was used.
    function pressed(event: KeyEvent): bool {
        if (!root.visible)
            return false;
        if (event.key === Qt.Key_Down)
            list.currentIndex = list.currentIndex >= list.count - 1 ? 0 : list.currentIndex + 1;
        else if (event.key === Qt.Key_Up)
            list.currentIndex = list.currentIndex <= 0 ? list.count - 1 : list.currentIndex - 1;
        else if (event.key === Qt.Key_Escape)
            root.close();
        else if (list.count > 0 && [Qt.Key_Return, Qt.Key_Enter].includes(event.key))
            root.chosen(list.currentIndex);
        else
            return false;
        return true;
    }

    padding: Theme.gap(1)
    margins: Theme.gap(2)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    focus: false
    closePolicy: T.Popup.CloseOnPressOutside
    onEntriesChanged: list.currentIndex = 0
    onOpened: list.say()

    background: FloatingSurface {}
    contentItem: ListView {
        id: list

        // The words go to a screen reader because the focus stays in the text.
        function say(): void {
            const entry = root.entries[list.currentIndex];
            if (root.visible && entry)
                list.Accessible.announce(entry.title);
        }

        objectName: "suggestions"
        implicitHeight: Math.min(contentHeight, Theme.gap(10) * 6)
        model: root.entries
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: root.name
        onCurrentIndexChanged: list.say()
        T.ScrollBar.vertical: SlimScrollBar {}

        delegate: T.ItemDelegate {
            id: row

            required property var modelData
            required property int index

            width: list.width
            implicitHeight: Theme.gap(10)
            horizontalPadding: Theme.gap(3)
            highlighted: ListView.isCurrentItem
            focusPolicy: Qt.NoFocus
            hoverEnabled: true
            text: row.modelData.title
            Accessible.name: row.text
            Accessible.description: row.modelData.detail
            onClicked: root.chosen(row.index)

            contentItem: RowLayout {
                spacing: Theme.gap(2)

                Icon {
                    size: Theme.iconSmall
                    source: "qrc:/icons/" + row.modelData.symbol + ".svg"
                    color: Theme.textMuted
                }
                Label {
                    Layout.maximumWidth: list.width * 0.5
                    text: row.text
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                }
                Label {
                    Layout.fillWidth: true
                    text: row.modelData.detail
                    muted: true
                    font.pixelSize: Theme.fontSmall
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                }
            }
            background: Rectangle {
                radius: Theme.radiusControl
                color: row.highlighted ? Theme.selectedFill : row.hovered ? Theme.hoverFill : "transparent"
            }
        }
    }
}
