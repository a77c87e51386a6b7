// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.Ui.Controls

// Shows where a link in a reply leads before anything is opened: its words may say something else.
Dialog {
    id: root

    property string link
    readonly property bool isWeb: /^(https?|mailto):/i.test(root.link)

    function ask(link: string): void {
        root.link = link;
        root.open();
    }

    objectName: "linkDialog"
    title: root.isWeb ? qsTr("Open this address?") : qsTr("This link stays closed")

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: address.implicitHeight + Theme.gap(5)
        radius: Theme.radiusControl
        color: Theme.surfaceSunken

        Label {
            id: address

            objectName: "address"
            anchors.fill: parent
            anchors.margins: Theme.gap(2.5)
            text: root.link
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 8
            elide: Text.ElideRight
            font.family: Theme.codeFamily
            font.pixelSize: Theme.fontSmall
        }
    }
    Label {
        Layout.fillWidth: true
        text: root.isWeb ? qsTr("It opens in your browser. The model wrote this address; it may be wrong.")
                         : qsTr("Only web and mail addresses are opened from a message.")
        muted: true
    }

    actions: [
        TextButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        },
        TextButton {
            visible: root.isWeb
            text: qsTr("Open")
            symbol: "link"
            prominent: true
            onClicked: {
                root.close();
                Qt.openUrlExternally(root.link);
            }
        }
    ]
}
