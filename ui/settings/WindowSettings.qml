// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// What stays of Hearth when its window is closed.
SettingsGroup {
    id: root

    required property bool hasTray

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
}
