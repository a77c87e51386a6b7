// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.Ui.Controls

// Enter presses the button that has the focus.
TestCase {
    id: root

    property int clicks: 0
    property int above: 0
    readonly property Component buttons: Component {
        Item {
            id: page

            property alias words: words
            property alias icon: icon
            property alias toggle: toggle
            property alias dialog: dialog
            property alias field: field
            property alias answer: answer

            width: 400
            height: 300
            Keys.onReturnPressed: ++root.above
            Keys.onEnterPressed: ++root.above

            TextButton {
                id: words

                text: "Words"
                onClicked: ++root.clicks
            }
            IconButton {
                id: icon

                symbol: "close"
                text: "Icon"
                onClicked: ++root.clicks
            }
            Toggle {
                id: toggle

                text: "Toggle"
                onToggled: ++root.clicks
            }
            InputField {
                id: field

                label: "Field"
            }
            Dialog {
                id: dialog

                title: "Dialog"

                TextButton {
                    id: answer

                    text: "Answer"
                    onClicked: {
                        ++root.clicks;
                        dialog.close();
                    }
                }
            }
        }
    }

    function init(): void {
        root.clicks = 0;
        root.above = 0;
    }

    function test_pressesAButton_data(): list<var> {
        return [{tag: "words"}, {tag: "icon"}, {tag: "toggle"}];
    }

    function test_pressesAButton(row: var): void {
        const page = createTemporaryObject(root.buttons, root);
        const button = page[row.tag];
        button.forceActiveFocus(Qt.TabFocusReason);
        for (const key of [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space]) {
            const before = root.clicks;
            const checked = button.checked;
            keyClick(key);
            compare(root.clicks, before + 1);
            compare(button.checked, button.checkable ? !checked : checked);
        }
        keyClick(Qt.Key_Enter, Qt.KeypadModifier);
        compare(root.clicks, 4);
        compare(root.above, 0);
    }

    function test_leavesShortcutsAlone(): void {
        const page = createTemporaryObject(root.buttons, root);
        page.words.forceActiveFocus(Qt.TabFocusReason);
        for (const modifier of [Qt.ControlModifier, Qt.ShiftModifier, Qt.AltModifier, Qt.ControlModifier | Qt.ShiftModifier])
            keyClick(Qt.Key_Return, modifier);
        compare(root.clicks, 0);
        compare(root.above, 4);
    }

    function test_aDisabledButtonIsNotPressed(): void {
        const page = createTemporaryObject(root.buttons, root);
        page.words.forceActiveFocus(Qt.TabFocusReason);
        page.words.enabled = false;
        keyClick(Qt.Key_Return);
        compare(root.clicks, 0);
    }

    // What is held down was pressed for something else.
    function test_aHeldKeyPressesNothing(): void {
        const page = createTemporaryObject(root.buttons, root);
        const event = {key: Qt.Key_Return, modifiers: Qt.NoModifier, isAutoRepeat: true, accepted: false};
        Enter.press(page.words, event);
        compare(root.clicks, 0);
        verify(event.accepted);
        event.isAutoRepeat = false;
        Enter.press(page.words, event);
        compare(root.clicks, 1);
    }

    function test_aDialogsButtonClosesIt(): void {
        const page = createTemporaryObject(root.buttons, root);
        page.dialog.open();
        tryVerify(() => page.dialog.opened);
        page.answer.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(root.clicks, 1);
        tryVerify(() => !page.dialog.visible);
        compare(root.above, 0);
    }

    function test_aFieldKeepsItsOwnEnter(): void {
        const page = createTemporaryObject(root.buttons, root);
        page.field.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(root.clicks, 0);
    }

    name: "Enter"
    width: 400
    height: 300
    when: windowShown
}
