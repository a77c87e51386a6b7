// SPDX-License-Identifier: Apache-2.0
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
