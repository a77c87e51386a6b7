// SPDX-License-Identifier: Apache-2.0
import Hearth.Ui.Controls

// What Hearth says while another window has the focus.
SettingsGroup {
    id: root

    place: "notifications"
    title: qsTr("Notifications")

    SettingRow {
        title: qsTr("Tell me when something is done")
        description: qsTr("When a reply that took a while ends, or an agent needs you, and you look at another window.")
        settings: root.settings
        names: ["notifies"]

        Toggle {
            objectName: "notifies"
            text: qsTr("Tell me when something is done")
            checked: root.settings.notifies
            onToggled: root.settings.notifies = checked
        }
    }
    SettingRow {
        title: qsTr("Show titles and words")
        description: qsTr("Otherwise a notification says only that something ended: others may see the screen.")
        settings: root.settings
        names: ["notifiesWithText"]

        Toggle {
            text: qsTr("Show titles and words")
            enabled: root.settings.notifies
            checked: root.settings.notifiesWithText
            onToggled: root.settings.notifiesWithText = checked
        }
    }
}
