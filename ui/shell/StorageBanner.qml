// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App as App
import Hearth.Ui.Controls

// Why conversations are not being kept, and what can be done about it.
Banner {
    id: root

    required property App.Application application

    objectName: "storageProblem"
    height: visible ? implicitHeight : 0
    tone: Banner.Tone.Warning
    message: root.application.storageProblem

    TextButton {
        objectName: "setAside"
        visible: root.application.isStorageDamaged
        text: qsTr("Set it aside")
        onClicked: root.application.setConversationsAside()
    }
    TextButton {
        objectName: "openStorage"
        text: qsTr("Try again")
        onClicked: root.application.openStorage()
    }
}
