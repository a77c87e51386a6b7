// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQml
import QtQuick

// Undo, cut, copy, paste and select all for any text control; Qt 6.8 brings none. `offers` are other
// words for one that is spelt wrong. `instead` copies and selects where more than the control is selected.
PopupMenu {
    id: root

    required property Item editor
    property var offers: null // list of words; null: nothing is wrong
    property var instead: null // isEmpty, and functions copy and selectAll; null: the control's own
    readonly property TextInput line: editor as TextInput
    readonly property TextEdit area: editor as TextEdit
    readonly property bool writable: line ? !line.readOnly : area ? !area.readOnly : false
    readonly property bool hasSelection: instead ? !instead.isEmpty : line ? line.selectedText !== "" : area ? area.selectedText !== "" : false
    readonly property bool hasText: line ? line.length > 0 : area ? area.length > 0 : false
    readonly property bool canPaste: line ? line.canPaste : area ? area.canPaste : false
    readonly property bool canUndo: line ? line.canUndo : area ? area.canUndo : false

    signal offerChosen(word: string)
    signal offerLearned

    function act(name: string): void {
        if (root.instead !== null && root.instead[name] !== undefined)
            root.instead[name]();
        else if (root.line)
            root.line[name]();
        else if (root.area)
            root.area[name]();
    }

    objectName: "editMenu"

    Instantiator {
        model: root.offers ?? []
        delegate: MenuAction {
            required property string modelData

            objectName: "spellingOffer"
            text: modelData
            onTriggered: root.offerChosen(modelData)
        }
        onObjectAdded: (index, object) => root.insertItem(index, object as MenuAction)
        onObjectRemoved: (index, object) => root.removeItem(object as MenuAction)
    }
    MenuAction {
        text: qsTr("No other words found")
        shown: root.offers !== null && root.offers.length === 0
        enabled: false
    }
    MenuAction {
        objectName: "learnWord"
        text: qsTr("Add to the dictionary")
        shown: root.offers !== null
        onTriggered: root.offerLearned()
    }
    MenuAction {
        text: qsTr("Undo")
        shown: root.writable
        enabled: root.canUndo
        onTriggered: root.act("undo")
    }
    MenuAction {
        text: qsTr("Cut")
        shown: root.writable
        enabled: root.hasSelection
        onTriggered: root.act("cut")
    }
    MenuAction {
        text: qsTr("Copy")
        enabled: root.hasSelection
        onTriggered: root.act("copy")
    }
    MenuAction {
        text: qsTr("Paste")
        shown: root.writable
        enabled: root.canPaste
        onTriggered: root.act("paste")
    }
    MenuAction {
        text: qsTr("Select all")
        enabled: root.hasText
        onTriggered: root.act("selectAll")
    }
}
