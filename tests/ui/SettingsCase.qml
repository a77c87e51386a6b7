// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.App as App
import Hearth.Ui.Settings

// What the tests of the settings share.
WindowCase {
    id: root

    readonly property App.Settings settings: application ? application.settings : null

    function open(): SettingsPage {
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => root.find("settingsPage") !== null);
        return root.find("settingsPage") as SettingsPage;
    }

    function titles(page: SettingsPage): list<string> {
        const found = [];
        const walk = item => {
            const row = item as SettingRow;
            if (row !== null && row.visible)
                found.push(row.title);
            for (const child of item.children)
                walk(child);
        };
        walk(page);
        return found;
    }

    function type(words: string): void {
        for (const letter of words)
            keyClick(letter);
    }
}
