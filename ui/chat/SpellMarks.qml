// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// Underlines wrong words of a text that is being written, as far as it is in sight, and offers
// others in its menu. Lies over the text, which holds it.
Item {
    id: root

    required property InputArea editor
    required property Flickable view // what shows a part of the text
    required property SpellChecker checker
    required property Settings settings
    readonly property bool isOn: root.settings.checksSpelling
    readonly property int reach: 1000 // characters beside what is in sight
    property int offset: 0 // in the text, of the stretch that was checked
    property int layouts: 0 // changes whenever the words may have moved
    property int wrongStart: -1 // of the word that the menu is about
    property int wrongLength: 0
    property string wrongLanguage

    function check(): void {
        ++root.layouts;
        const first = root.editor.positionAt(0, root.view.contentY);
        const last = root.editor.positionAt(root.editor.width, root.view.contentY + root.view.height);
        root.offset = Math.max(0, first - root.reach);
        const text = root.editor.getText(root.offset, Math.min(root.editor.length, last + root.reach));
        root.checker.check(text, first - root.offset, last - root.offset);
    }

    // Where a character stands in this layout; the text may have become shorter just now.
    function place(position: int, layout: int): rect {
        return root.editor.positionToRectangle(Math.min(position, root.editor.length));
    }

    // The word under the menu, if it is wrong.
    function offer(position: int): void {
        const at = position - root.offset;
        const wrong = root.checker.mistakes.find(word => at >= word.start && at <= word.start + word.length);
        root.wrongStart = wrong === undefined ? -1 : wrong.start + root.offset;
        root.wrongLength = wrong === undefined ? 0 : wrong.length;
        root.wrongLanguage = wrong?.language ?? "";
        if (wrong !== undefined)
            root.checker.suggest(root.editor.getText(root.wrongStart, root.wrongStart + root.wrongLength), root.wrongLanguage);
    }

    function replace(word: string): void {
        root.editor.remove(root.wrongStart, root.wrongStart + root.wrongLength);
        root.editor.insert(root.wrongStart, word);
        root.editor.cursorPosition = root.wrongStart + word.length;
    }

    anchors.fill: parent
    onIsOnChanged: root.check()
    Component.onCompleted: root.check()

    Repeater {
        model: root.checker.mistakes

        Rectangle {
            id: mark

            required property var modelData
            readonly property int start: root.offset + modelData.start
            readonly property int end: mark.start + modelData.length
            readonly property rect begins: root.place(mark.start, root.layouts)
            readonly property rect ends: root.place(mark.end, root.layouts)
            readonly property bool isWrapped: mark.ends.y !== mark.begins.y // marked on its first line

            objectName: "spellMark"
            x: mark.isWrapped ? mark.begins.x : Math.min(mark.begins.x, mark.ends.x)
            y: mark.begins.y + mark.begins.height - height
            width: mark.isWrapped ? root.width - x : Math.abs(mark.ends.x - mark.begins.x)
            height: Theme.focusWidth
            // A word that is being written is not wrong yet.
            visible: !(root.editor.activeFocus && root.editor.cursorPosition === mark.end)
            color: Theme.negative
            Accessible.ignored: true
        }
    }
    Connections {
        function onTextChanged(): void {
            root.check();
        }

        function onContentSizeChanged(): void {
            ++root.layouts;
        }

        function onMenuOpening(position: int): void {
            root.offer(position);
        }

        function onOfferChosen(word: string): void {
            root.replace(word);
        }

        function onOfferLearned(): void {
            root.checker.add(root.checker.suggestedFor, root.wrongLanguage);
        }

        target: root.editor
    }
    Connections {
        function onContentYChanged(): void {
            root.check();
        }

        target: root.view
    }
    Binding {
        target: root.editor
        property: "offers"
        value: root.wrongStart < 0 ? null : root.checker.suggestions
    }
}
