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
            }
        ];
    }

    function test_theKeyIsNamedOrWhatToDo(data: var): void {
        root.openWindowSettings();
        root.portals.hasKeys = data.hasKeys;
        root.portals.keyState = data.state;
        root.portals.keyName = data.key;
        verify(root.row().description.includes(data.words), root.row().description);
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
