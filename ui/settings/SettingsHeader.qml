// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// The head of the settings page: the way back, the search, and undoing a reset.
FocusScope {
    id: root

    required property Settings settings
    property bool sidebarHidden: false

    signal closeRequested
    signal sidebarRequested
    signal searched(text: string)
    signal listRequested

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap(2)

        IconButton {
            visible: root.sidebarHidden
            symbol: "sidebar"
            text: qsTr("Show the sidebar")
            keys: qsTr("Ctrl+B")
            onClicked: root.sidebarRequested()
        }
        IconButton {
            objectName: "closeSettings"
            symbol: Theme.isMirrored ? "next" : "back"
            text: qsTr("Back to the conversation")
            keys: qsTr("Esc")
            onClicked: root.closeRequested()
        }
        Heading {
            Layout.fillWidth: true
            text: qsTr("Settings")
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
        TextButton {
            objectName: "undoReset"
            visible: root.settings.canUndoReset
            quiet: true
            symbol: "undo"
            text: qsTr("Undo the reset")
            onClicked: root.settings.undoReset()
        }
        InputField {
            objectName: "searchSettings"
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.gap(24)
            Layout.preferredWidth: Theme.formWidth
            Layout.maximumWidth: Theme.formWidth
            focus: true
            symbol: "search"
            placeholderText: qsTr("Search the settings")
            label: placeholderText
            onTextChanged: root.searched(text)
            Keys.onDownPressed: root.listRequested()
            Keys.onEscapePressed: event => {
                event.accepted = text !== "";
                clear();
            }
        }
    }
}
