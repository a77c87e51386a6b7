// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Two versions of a reply side by side; each side can show any of them.
Dialog {
    id: root

    required property MessageVersions versions
    required property ChatController chat
    property int first: 0 // places in the list of versions
    property int second: 0

    function show(messageId: real): void {
        root.versions.open(messageId);
    }

    function pick(place: int): void {
        const shown = root.versions.list[root.versions.shown];
        const wanted = root.versions.list[place];
        root.close();
        root.chat.showSibling(shown.messageId, wanted.number - shown.number);
    }

    objectName: "versionsDialog"
    title: qsTr("Versions of this reply")
    width: parent ? Math.min(parent.width - 2 * margins, Theme.columnWidth * 1.5) : Theme.columnWidth
    height: parent ? parent.height - 2 * margins : Theme.columnWidth
    onClosed: root.versions.close()

    Binding {
        root.versions.textColor: Theme.text
    }
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
            place: root.first
            focus: true
            onPlaceChosen: place => root.first = place
            onPicked: root.pick(root.first)
        }
        Rectangle {
            Layout.fillHeight: true
            implicitWidth: Theme.lineWidth
            color: Theme.line
        }
        VersionPane {
            objectName: "secondVersion"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
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
            root.first = root.versions.shown === root.second ? Math.max(0, root.second - 1) : root.versions.shown;
            root.open();
        }

        target: root.versions
    }
}
