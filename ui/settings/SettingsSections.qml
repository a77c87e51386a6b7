// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Hearth.Ui.Controls

// The sections to choose from: a list at the side, or one box where there is little room.
FocusScope {
    id: root

    required property list<SettingsGroup> groups
    required property string section // the place of the one that is shown
    required property bool isSearching
    property bool isNarrow: false
    readonly property int current: root.groups.findIndex(group => group.place === root.section)

    signal chosen(place: string)

    function focusList(): void {
        if (root.isNarrow)
            box.forceActiveFocus(Qt.TabFocusReason);
        else
            list.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: box.height

    ListView {
        id: list

        objectName: "settingsSections"
        anchors.fill: parent
        visible: !root.isNarrow
        model: root.groups
        currentIndex: root.current
        clip: true
        keyNavigationEnabled: false // the section follows the keys, and the list the section
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Sections of the settings")
        Keys.onUpPressed: root.chosen(root.groups[Math.max(0, root.current - 1)].place)
        Keys.onDownPressed: root.chosen(root.groups[Math.min(root.groups.length - 1, root.current + 1)].place)
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
            if (event.accepted)
                root.chosen(root.groups[event.key === Qt.Key_Home ? 0 : root.groups.length - 1].place);
        }
        T.ScrollBar.vertical: SlimScrollBar {}

        delegate: SettingsEntry {
            isCurrent: !root.isSearching && root.section === modelData.place
            isOut: root.isSearching && !modelData.isFound
            onClicked: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                root.chosen(modelData.place);
            }
        }
    }
    ChoiceBox {
        id: box

        objectName: "settingsSectionBox"
        width: parent.width
        visible: root.isNarrow
        label: qsTr("Section of the settings")
        model: root.groups.map(group => group.title)
        currentIndex: root.current
        onActivated: index => root.chosen(root.groups[index].place)
    }
}
