// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// What stays of Hearth when its window is closed, and how it is reached from other programs.
SettingsGroup {
    id: root

    required property bool hasTray
    required property DesktopPortals portals

    function keyWords(): string {
        if (!root.portals.hasKeys)
            return qsTr("This desktop gives programs no keys. Bind the command “hearth quick” to a key in its keyboard settings.");
        if (root.portals.keyState === DesktopPortals.KeyState.Failed)
            return qsTr("The desktop gave Hearth no key. Bind the command “hearth quick” to one in its keyboard settings.");
        if (root.portals.choosesKey)
            return root.ownKeyWords();
        if (root.portals.keyState !== DesktopPortals.KeyState.On)
            return qsTr("With a key that works in every program while Hearth runs. The desktop asks you which one.");
        return root.portals.keyName === "" ? qsTr("The key stands in the keyboard settings of the desktop, where it can be changed.")
                                           : qsTr("The key is %1. The keyboard settings of the desktop change it.").arg(root.portals.keyName);
    }

    function ownKeyWords(): string {
        if (root.portals.keyState === DesktopPortals.KeyState.Taken)
            return qsTr("Another program has the key %1. Choose a different one.").arg(root.portals.keyName);
        if (root.portals.keyState === DesktopPortals.KeyState.Unknown)
            return qsTr("This keyboard has no key %1. Choose a different one.").arg(root.portals.keyName);
        return qsTr("With a key that works in every program while Hearth runs.");
    }

    place: "window"
    title: qsTr("Window and tray")
    words: qsTr("close, background, icon, minimise, quit")

    SettingRow {
        title: qsTr("Icon in the tray")
        description: root.hasTray ? qsTr("With a menu for the window, a new conversation, a quick question and the end.")
                                  : qsTr("This desktop shows no tray icons, or Qt's part for them is not installed.")
        settings: root.settings
        names: ["showsTray"]

        Toggle {
            objectName: "showsTray"
            text: qsTr("Icon in the tray")
            enabled: root.hasTray
            checked: root.settings.showsTray
            onToggled: root.settings.showsTray = checked
        }
    }
    SettingRow {
        title: qsTr("Keep running when the window is closed")
        description: !root.hasTray ? qsTr("Not without a tray icon: there would be no way back to the window.")
                                   : root.settings.showsTray ? qsTr("Replies go on, and the model stays loaded. The menu of the tray icon quits.")
                                                             : qsTr("Not without the icon in the tray: there would be no way back to the window.")
        settings: root.settings
        names: ["keepsRunning"]

        Toggle {
            objectName: "keepsRunning"
            text: qsTr("Keep running when the window is closed")
            enabled: root.hasTray && root.settings.showsTray
            checked: root.settings.keepsRunning
            onToggled: root.settings.keepsRunning = checked
        }
    }
    SettingRow {
        title: qsTr("Open a quick question from anywhere")
        description: root.keyWords()
        settings: root.settings
        names: ["quickKey"]

        Toggle {
            objectName: "quickKey"
            text: qsTr("Open a quick question from anywhere")
            enabled: root.portals.hasKeys
            checked: root.settings.quickKey
            onToggled: root.settings.quickKey = checked
        }
    }
    SettingRow {
        isShown: root.portals.choosesKey && root.settings.quickKey
        title: qsTr("Key of the quick question")
        description: qsTr("Press the button, then a key together with Ctrl, Alt or the like.")

        KeyChoice {
            objectName: "quickKeyChoice"
            settings: root.settings
            portals: root.portals
        }
    }
}
