// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// What Hearth is made of.
SettingsGroup {
    id: root

    signal licencesRequested

    title: qsTr("About Hearth")
    words: qsTr("version, authors")

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
