// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// One setting: its name, a sentence about it, its control at the end. `names` are the properties of
// Settings that it changes: where one has left its first value, the row offers it back. Where there
// is little room, the control stands below.
GridLayout {
    id: root

    required property string title
    property string description
    property Settings settings: null
    property list<string> names
    property bool isShown: true
    property bool isSearchedOut: false
    // Of what holds it: its own width follows from this.
    readonly property bool isTight: parent !== null && parent.width > 0 && parent.width < Theme.px(420)
    readonly property bool isChanged: settings !== null && names.some(name => settings.changedNames.includes(name))

    function matches(query: string): bool {
        return `${title} ${description}`.toLocaleLowerCase().includes(query);
    }

    Layout.fillWidth: true
    visible: isShown && !isSearchedOut
    columns: root.isTight ? 2 : 8 // as many as there may be
    columnSpacing: Theme.gap(2)
    rowSpacing: Theme.gap(2)

    ColumnLayout {
        Layout.fillWidth: true
        Layout.columnSpan: root.isTight && !root.isChanged ? 2 : 1
        Layout.rightMargin: Theme.gap(4)
        spacing: Theme.gap(0.5)

        Label {
            Layout.fillWidth: true
            text: root.title
        }
        Label {
            Layout.fillWidth: true
            visible: root.description !== ""
            text: root.description
            muted: true
            font.pixelSize: Theme.fontSmall
        }
    }
    IconButton {
        objectName: "resetSetting"
        visible: root.isChanged
        symbol: "undo"
        text: qsTr("Reset “%1”").arg(root.title)
        onClicked: root.settings.reset(root.names)
    }
}
