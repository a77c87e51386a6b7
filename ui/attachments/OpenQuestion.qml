// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.Ui.Controls

// Asks before a file leaves the protection that Hearth reads it with.
Dialog {
    id: root

    required property string name

    signal confirmed

    objectName: "openQuestion"
    title: qsTr("Open it in another program?")

    Label {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.cardWidth
        text: qsTr("The program that your system has for “%1” reads a copy of it, without the protection that Hearth "
                   + "reads files with. Do that with files you trust.").arg(root.name)
    }

    actions: [
        TextButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        },
        TextButton {
            objectName: "confirmOpen"
            text: qsTr("Open")
            symbol: "open"
            prominent: true
            onClicked: {
                root.close();
                root.confirmed();
            }
        }
    ]
}
