// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// What Hearth is made of.
SettingsGroup {
    id: root

    required property Updates updates

    signal licencesRequested

    place: "about"
    title: qsTr("About Hearth")
    words: qsTr("version, authors")

    SettingRow {
        title: qsTr("Version %1").arg(root.updates.version)
        description: root.updates.words !== "" ? root.updates.words
                                               : root.updates.canLook ? qsTr("Hearth looks for a new version only when you press the button, and never replaces itself.")
                                                                      : qsTr("Hearth never looks for new versions: your system's packages bring them.")

        TextButton {
            objectName: "openRelease"
            visible: root.updates.page.toString() !== ""
            quiet: true
            text: qsTr("Show its page")
            onClicked: Qt.openUrlExternally(root.updates.page)
        }
        TextButton {
            objectName: "lookForVersion"
            visible: root.updates.canLook
            enabled: !root.updates.isLooking
            text: root.updates.isLooking ? qsTr("Looking…") : qsTr("Look for a new version")
            onClicked: root.updates.look()
        }
    }
    SettingRow {
        title: qsTr("Licences")
        description: qsTr("Hearth is free software under the Apache licence 2.0. It stands on the work of others.")

        TextButton {
            objectName: "showLicences"
            text: qsTr("Show the licences")
            onClicked: root.licencesRequested()
        }
    }
}
