// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.Ui.Controls

// All keys on one card.
Dialog {
    id: root

    readonly property var keys: [
        [qsTr("Ctrl+N"), qsTr("New conversation")],
        [qsTr("Ctrl+T, Ctrl+W"), qsTr("New tab, close the tab")],
        [qsTr("Ctrl+Tab, Ctrl+Shift+Tab"), qsTr("Next tab, previous tab")],
        [qsTr("Ctrl+PgDown, Ctrl+PgUp"), qsTr("The same")],
        [qsTr("Ctrl+Shift+N"), qsTr("New window")],
        [qsTr("Ctrl+K"), qsTr("Find a command")],
        [qsTr("Ctrl+F, F3, Shift+F3"), qsTr("Find in this conversation, next place, previous place")],
        [qsTr("Ctrl+Shift+F"), qsTr("Search all conversations")],
        [qsTr("Ctrl+B"), qsTr("Show or hide the sidebar")],
        [qsTr("Ctrl+L"), qsTr("Write a message")],
        [qsTr("Ctrl+O"), qsTr("Attach files")],
        [qsTr("Ctrl+Enter"), qsTr("Send; Enter alone by default")],
        [qsTr("Ctrl+Shift+V"), qsTr("Paste as text, also what would become a file")],
        [qsTr("/"), qsTr("Use a prompt, at the beginning of a message; Tab leads through its fields")],
        [qsTr("@"), qsTr("Add a file, a folder or a conversation to the message")],
        [qsTr("Shift+F10"), qsTr("Menu of what is written, with other words for one spelt wrong")],
        [qsTr("Ctrl+Shift+A"), qsTr("Choose an assistant")],
        [qsTr("Ctrl+Shift+O"), qsTr("How the next message is answered")],
        [qsTr("Esc"), qsTr("Stop the reply, or close what is open")],
        [qsTr("Up, Down"), qsTr("Messages that you sent before, when nothing is written")],
        [qsTr("Ctrl+Up"), qsTr("Edit the last message, when nothing is written")],
        [qsTr("Ctrl+R"), qsTr("Write the last reply again")],
        [qsTr("Alt+Left, Alt+Right"), qsTr("Other versions of a message")],
        [qsTr("E, C, Del"), qsTr("Edit, copy, remove the focused message")],
        [qsTr("Ctrl+A, Ctrl+C"), qsTr("Select the conversation, copy what is selected")],
        [qsTr("Shift+Up, Shift+Down"), qsTr("Select block by block in the conversation")],
        [qsTr("P, A, M, Del"), qsTr("Pin, archive, move, remove the conversation chosen in the list")],
        [qsTr("F2"), qsTr("Rename the conversation or folder chosen in the list")],
        [qsTr("T"), qsTr("Open the conversation chosen in the list in a new tab")],
        [qsTr("Home, End, PgUp, PgDown"), qsTr("First and last conversation in the list, a page up, a page down")],
        [qsTr("Ctrl+Space, Shift+Up, Shift+Down"), qsTr("Choose several conversations")],
        [qsTr("Ctrl+Z"), qsTr("Undo the last removal")],
        [qsTr("Ctrl+M"), qsTr("Choose a model")],
        [qsTr("Ctrl+Shift+G"), qsTr("Let the model work in a folder")],
        [qsTr("Ctrl+Shift+M"), qsTr("All models")],
        [qsTr("Ctrl+,"), qsTr("Settings")],
        [qsTr("Ctrl++, Ctrl+-, Ctrl+0"), qsTr("Larger, smaller, normal size")],
        [qsTr("Ctrl+Alt+L"), qsTr("Lock Hearth, where a password is set")],
        [qsTr("Ctrl+Q"), qsTr("Quit, also where closing the window does not")],
        [qsTr("F1"), qsTr("Guide")],
        [qsTr("F6"), qsTr("Next part of the window")],
        [qsTr("Ctrl+/"), qsTr("This list")]
    ]

    objectName: "keySheet"
    title: qsTr("Keys")
    onOpened: {
        flick.contentY = 0;
        flick.forceActiveFocus(Qt.TabFocusReason);
    }

    Flickable {
        id: flick

        objectName: "keyLines"
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitWidth: grid.implicitWidth + Theme.gap(4)
        implicitHeight: grid.implicitHeight
        contentHeight: grid.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: root.title
        Keys.onUpPressed: flick.contentY = Math.max(0, flick.contentY - Theme.gap(10))
        Keys.onDownPressed: flick.contentY = Math.max(0, Math.min(flick.contentY + Theme.gap(10), flick.contentHeight - flick.height))
        T.ScrollBar.vertical: SlimScrollBar {}

        GridLayout {
            id: grid

            x: Theme.isMirrored ? Theme.gap(4) : 0 // beside the scroll bar
            width: flick.width - Theme.gap(4)
            columns: 2
            columnSpacing: Theme.gap(6)
            rowSpacing: Theme.gap(2)

            Repeater {
                model: root.keys.length * 2

                Loader {
                    id: cell

                    required property int index
                    readonly property string words: root.keys[Math.floor(index / 2)][index % 2]

                    Layout.fillWidth: index % 2 === 1
                    sourceComponent: index % 2 === 0 ? cap : label

                    Component {
                        id: cap

                        Item {
                            implicitWidth: keyCap.implicitWidth
                            implicitHeight: keyCap.implicitHeight

                            KeyCap {
                                id: keyCap

                                keys: cell.words
                            }
                        }
                    }
                    Component {
                        id: label

                        Label {
                            text: cell.words
                        }
                    }
                }
            }
        }
    }
}
