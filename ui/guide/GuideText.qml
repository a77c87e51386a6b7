// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Chat
import Hearth.Ui.Controls

// The open topic, drawn by the rows of the transcript.
ListView {
    id: root

    required property Guide guide
    required property ChatController chat // its rows copy through it
    readonly property TranscriptState shared: TranscriptState {
        onLinkRequested: link => root.follow(link)
    }

    signal linkRequested(string link) // that leads out of the guide

    function follow(link: string): void {
        if (!root.guide.follow(link))
            root.linkRequested(link);
    }

    function show(row: int): void {
        Qt.callLater(() => {
            root.currentIndex = row;
            if (row === 0)
                root.positionViewAtBeginning(); // with the picture
            else
                root.positionViewAtIndex(row, ListView.Beginning);
        });
    }

    // The HTML of the rows carries its colours and line height.
    function paint(): void {
        root.guide.rows.setLineHeight(Math.round(Theme.lineHeight * 100));
        root.guide.rows.setColors(Theme.textMuted, Theme.accent, Theme.surfaceSunken, Theme.line, Theme.text, Theme.isDark);
    }

    objectName: "guideText"
    model: root.guide.rows
    clip: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    bottomMargin: Theme.gap(10)
    cacheBuffer: Theme.px(4000) // a page is short: all its heights are known
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Text of the guide")
    Component.onCompleted: root.paint()
    T.ScrollBar.vertical: SlimScrollBar {}

    header: Item {
        objectName: "guidePicture"
        width: root.width
        height: picture.visible ? picture.height + Theme.gap(6) : 0
        // A list stays where its first row is when something grows above it.
        onHeightChanged: {
            if (root.currentIndex <= 0)
                Qt.callLater(root.positionViewAtBeginning);
        }

        Image {
            id: picture

            width: Math.min(Theme.columnWidth, root.width - 2 * Theme.gap(6))
            height: status === Image.Ready ? width * implicitHeight / implicitWidth : 0
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.gap(2)
            visible: root.guide.picture.toString() !== ""
            source: root.guide.picture
            mipmap: true
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Picture of the window")

            Rectangle {
                anchors.fill: parent
                color: "transparent"
                radius: Theme.radiusControl
                border.width: Theme.lineWidth
                border.color: Theme.line
            }
        }
    }
    delegate: RowChooser {
        chat: root.chat
        shared: root.shared
    }

    Connections {
        function onSurfaceChanged(): void {
            Qt.callLater(root.paint); // when all tokens have changed
        }

        target: Theme
    }
}
