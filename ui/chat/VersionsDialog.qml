// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Two versions of a reply side by side; each side can show any of them. Or one alone, as one text
// that is selected across its paragraphs.
Dialog {
    id: root

    required property MessageVersions versions
    required property ChatController chat
    property int first: 0 // places in the list of versions
    property int second: 0

    property bool isAlone: false

    function show(messageId: real, isAlone: bool): void {
        root.isAlone = isAlone;
        root.versions.open(messageId);
    }

    function pick(place: int): void {
        const shown = root.versions.list[root.versions.shown];
        const wanted = root.versions.list[place];
        root.close();
        root.chat.showSibling(shown.messageId, wanted.number - shown.number);
    }

    objectName: "versionsDialog"
    title: root.isAlone ? qsTr("The reply as one text") : qsTr("Versions of this reply")
    width: parent ? Math.min(parent.width - 2 * margins, Theme.columnWidth * (root.isAlone ? 1.1 : 1.5)) : Theme.columnWidth
    height: parent ? parent.height - 2 * margins : Theme.columnWidth
    onClosed: root.versions.close()

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.gap(4)

        VersionPane {
            objectName: "firstVersion"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            versions: root.versions
            isAlone: root.isAlone
            place: root.first
            focus: true
            onPlaceChosen: place => root.first = place
            onPicked: root.pick(root.first)
        }
        Rectangle {
            Layout.fillHeight: true
            visible: !root.isAlone
            implicitWidth: Theme.lineWidth
            color: Theme.line
        }
        VersionPane {
            objectName: "secondVersion"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: !root.isAlone
            versions: root.versions
            place: root.second
            onPlaceChosen: place => root.second = place
            onPicked: root.pick(root.second)
        }
    }
    Connections {
        function onOpened(): void {
            const count = root.versions.list.length;
            root.second = Math.max(root.versions.shown, count > 1 ? 1 : 0);
            root.first = root.isAlone ? root.versions.shown : root.versions.shown === root.second ? Math.max(0, root.second - 1) : root.versions.shown;
            root.open();
        }

        target: root.versions
    }
}
