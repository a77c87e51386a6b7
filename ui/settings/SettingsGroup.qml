// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// A titled card of settings, a section of the page; `place` is what leads there. `words` are found by
// the search beside the title; then all rows stay.
// `names` are the properties that belong to no row.
ColumnLayout {
    id: root

    required property string place
    required property string title
    property string words
    property Settings settings: null
    property list<string> names
    default property alias rows: column.data
    property bool isFound: true // by the search
    readonly property bool isChanged: settings !== null && allNames().some(name => settings.changedNames.includes(name))

    function settingRows(): list<SettingRow> {
        return column.children.map(child => child as SettingRow).filter(row => row !== null);
    }

    function allNames(): list<string> {
        return root.settingRows().reduce((all, row) => all.concat(row.names), root.names);
    }

    // Keeps the rows that match; an empty query keeps all. Whether something is left.
    function search(query: string): bool {
        const isWhole = `${root.title} ${root.words}`.toLocaleLowerCase().includes(query);
        let isAny = isWhole;
        for (const row of root.settingRows()) {
            row.isSearchedOut = !isWhole && !row.matches(query);
            isAny = isAny || !row.isSearchedOut;
        }
        root.isFound = isAny;
        return isAny;
    }

    Layout.fillWidth: true
    spacing: Theme.gap(2)

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap(1)
        Layout.minimumHeight: Theme.controlSmall

        Heading {
            Layout.fillWidth: true
            text: root.title
        }
        TextButton {
            objectName: "resetGroup"
            visible: root.isChanged
            quiet: true
            symbol: "undo"
            text: qsTr("Reset")
            Accessible.name: qsTr("Reset all of “%1”").arg(root.title)
            onClicked: root.settings.reset(root.allNames())
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: column.implicitHeight + Theme.gap(10)
        radius: Theme.radiusCard
        color: Theme.surfaceRaised
        border.width: Theme.lineWidth
        border.color: Theme.line

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: Theme.gap(5)
            spacing: Theme.gap(5)
        }
    }
}
