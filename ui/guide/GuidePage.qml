// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Chat
import Hearth.Ui.Controls

// The user guide: topics and search beside the open topic. Esc leads back.
FocusScope {
    id: root

    required property Guide guide
    required property ChatController chat
    property bool sidebarHidden: false
    readonly property bool isNarrow: width < Theme.narrowWidth

    signal closeRequested
    signal sidebarRequested

    function openEntry(entry: var): void {
        reading.show(root.guide.open(entry.topic, entry.heading ?? ""));
    }

    objectName: "guidePage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Guide")
    Component.onCompleted: root.guide.open(root.guide.topic)

    RowLayout {
        id: header

        x: Theme.gap(3)
        width: parent.width - 2 * x
        height: Theme.gap(13)
        spacing: Theme.gap(2)

        IconButton {
            visible: root.sidebarHidden
            symbol: "sidebar"
            text: qsTr("Show the sidebar")
            keys: qsTr("Ctrl+B")
            onClicked: root.sidebarRequested()
        }
        IconButton {
            objectName: "closeGuide"
            symbol: Theme.isMirrored ? "next" : "back"
            text: qsTr("Back to the conversation")
            keys: qsTr("Esc")
            onClicked: root.closeRequested()
        }
        Heading {
            Layout.fillWidth: true
            text: qsTr("Guide")
        }
        InputField {
            id: search

            objectName: "guideSearch"
            focus: true
            symbol: "search"
            label: qsTr("Search the guide")
            placeholderText: qsTr("Search the guide")
            onTextEdited: root.guide.query = search.text
            Component.onDestruction: root.guide.query = ""
            Keys.onDownPressed: entries.forceActiveFocus(Qt.TabFocusReason)
            onAccepted: {
                if (root.guide.entries.length > 0)
                    root.openEntry(root.guide.entries[0]);
            }
        }
    }
    ListView {
        id: entries

        objectName: "guideEntries"
        anchors.top: header.bottom
        x: Theme.isMirrored ? parent.width - width - Theme.gap(3) : Theme.gap(3)
        width: root.isNarrow ? parent.width - 2 * Theme.gap(3) : Theme.px(220)
        height: root.isNarrow ? Math.min(contentHeight, Theme.px(180)) : parent.height - header.height
        model: root.guide.entries
        clip: true
        keyNavigationEnabled: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Topics of the guide")
        T.ScrollBar.vertical: SlimScrollBar {}

        delegate: GuideEntry {
            isCurrent: root.guide.topic === modelData.topic && root.guide.query === ""
            onClicked: root.openEntry(modelData)
        }

        Label {
            objectName: "nothingFound"
            x: Theme.gap(3)
            y: Theme.gap(2)
            width: parent.width - 2 * x
            visible: entries.count === 0
            text: qsTr("Nothing found. Try fewer or other words.")
            muted: true
        }
    }
    GuideText {
        id: reading

        anchors.top: root.isNarrow ? entries.bottom : header.bottom
        anchors.bottom: parent.bottom
        x: root.isNarrow || Theme.isMirrored ? 0 : entries.x + entries.width
        width: root.isNarrow ? parent.width : parent.width - entries.width - Theme.gap(3)
        guide: root.guide
        chat: root.chat
        onLinkRequested: link => links.ask(link)
    }
    LinkDialog {
        id: links

        objectName: "guideLinkDialog"
    }
}
