// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App as App
import Hearth.Ui.Controls
import Hearth.Ui.Settings

// What the desktop's portals add to the window, and what stands in for them.
SettingsCase {
    id: root

    readonly property App.DesktopPortals portals: application ? application.portals : null

    name: "Portals"

    function row(): SettingRow {
        return root.item("quickKey").parent as SettingRow;
    }

    function openWindowSettings(): void {
        root.application.placeRequested("settings/window");
        tryVerify(() => root.find("quickKey") !== null);
    }

    function test_aKeyForTheQuickQuestionIsTheDesktops(): void {
        root.openWindowSettings();
        const toggle = root.item("quickKey") as Toggle;
        verify(!toggle.enabled);
        root.portals.hasKeys = true;
        verify(toggle.enabled);
        verify(!toggle.checked); // the desktop opens a dialog: not unasked
        mouseClick(toggle);
        verify(root.settings.quickKey);
        root.settings.quickKey = false; // as a refusal does it
        verify(!toggle.checked);
        root.settings.changedNames = ["quickKey"];
        verify(root.row().isChanged);
    }

    function test_theKeyIsNamedOrWhatToDo_data(): var {
        const state = App.DesktopPortals.KeyState;
        return [
            {
                "tag": "no portal",
                "hasKeys": false,
                "state": state.Off,
                "key": "",
                "words": "hearth quick"
            },
            {
                "tag": "off",
                "hasKeys": true,
                "state": state.Off,
                "key": "",
                "words": "asks you"
            },
            {
                "tag": "asking",
                "hasKeys": true,
                "state": state.Asking,
                "key": "",
                "words": "asks you"
            },
            {
                "tag": "a key",
                "hasKeys": true,
                "state": state.On,
                "key": "Ctrl+Alt+Space",
                "words": "The key is Ctrl+Alt+Space."
            },
            {
                "tag": "an unknown key",
                "hasKeys": true,
                "state": state.On,
                "key": "",
                "words": "stands in the keyboard settings"
            },
            {
                "tag": "failed",
                "hasKeys": true,
                "state": state.Failed,
                "key": "",
                "words": "hearth quick"
            },
            {
                "tag": "chosen here",
                "hasKeys": true,
                "choosesKey": true,
                "state": state.On,
                "key": "Ctrl+Alt+Space",
                "words": "works in every program"
            },
            {
                "tag": "of another program",
                "hasKeys": true,
                "choosesKey": true,
                "state": state.Taken,
                "key": "Ctrl+Alt+Space",
                "words": "Another program has the key Ctrl+Alt+Space."
            },
            {
                "tag": "not on this keyboard",
                "hasKeys": true,
                "choosesKey": true,
                "state": state.Unknown,
                "key": "Ctrl+F30",
                "words": "no key Ctrl+F30"
            }
        ];
    }

    function test_theKeyIsNamedOrWhatToDo(data: var): void {
        root.openWindowSettings();
        root.portals.hasKeys = data.hasKeys;
        root.portals.keyState = data.state;
        root.portals.keyName = data.key;
        root.portals.choosesKey = data.choosesKey ?? false;
        verify(root.row().description.includes(data.words), root.row().description);
    }

    function openKeyChoice(): KeyChoice {
        root.openWindowSettings();
        root.portals.hasKeys = true;
        root.portals.keyName = "Ctrl+Alt+Space";
        const choice = root.find("quickKeyChoice") as KeyChoice;
        verify(!choice.visible); // the desktop's own settings have the key
        root.portals.choosesKey = true;
        verify(!choice.visible); // nothing to choose yet
        root.settings.quickKey = true;
        tryVerify(() => choice.visible);
        compare(choice.text, "Ctrl+Alt+Space");
        choice.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        verify(choice.listens);
        return choice;
    }

    function test_theKeyIsTheOnePressed(): void {
        const choice = root.openKeyChoice();
        keyClick(Qt.Key_J); // others write with it
        keyClick(Qt.Key_Control, Qt.ControlModifier);
        verify(choice.listens);
        compare(root.portals.calls, []);
        keyClick(Qt.Key_K, Qt.ControlModifier); // which else opens the palette
        verify(!choice.listens);
        compare(root.portals.calls, [`chooseKey ${Qt.Key_K} ${Qt.ControlModifier}`]);
        verify(!(root.find("palette")?.visible ?? false));
        keyClick(Qt.Key_Space);
        verify(choice.listens);
        keyClick(Qt.Key_Space, Qt.AltModifier); // no press of the button
        verify(!choice.listens);
        compare(root.portals.calls.length, 2);
    }

    function test_theKeyCanBeKeptAndTakenAway(): void {
        const choice = root.openKeyChoice();
        keyClick(Qt.Key_Escape);
        verify(!choice.listens);
        verify(root.settings.quickKey);
        verify(root.item("quickKey").visible); // nothing was closed
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Tab);
        verify(!choice.listens);
        verify(!choice.activeFocus);
        choice.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Backspace);
        verify(!root.settings.quickKey);
        compare(root.portals.calls, []);
    }

    function test_aScreenshotIsTakenWhereTheDesktopTakesOne(): void {
        const menu = root.find("attachMenu") as PopupMenu;
        const entry = root.find("takeScreenshot") as MenuAction;
        verify(!entry.shown);
        root.portals.hasScreenshots = true;
        verify(entry.shown);
        mouseClick(root.item("attach"));
        tryVerify(() => menu.opened && entry.height > 0);
        mouseClick(entry);
        tryVerify(() => !menu.visible);
        compare(root.portals.calls, ["takeScreenshot"]);
        compare(root.chat.attachments.calls, ["addUrls file:///tmp/shot.png"]);
    }

    function test_aScreenshotThatFailsIsToldOnce(): void {
        const toast = root.find("toast") as Toast;
        root.portals.failed("No screenshot.");
        tryVerify(() => toast.isShown);
        verify(toast.isProblem);
        compare(toast.message, "No screenshot.");
    }
}
