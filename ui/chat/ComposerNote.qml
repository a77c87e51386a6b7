// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Why Enter did nothing, until that changes.
RowLayout {
    id: root

    required property ChatController chat
    property string words
    readonly property bool isRunning: root.chat.isRunning
    readonly property bool isReading: root.chat.attachments.isReading
    readonly property int files: root.chat.attachments.count
    readonly property real conversation: root.chat.conversationId

    function explain(): void {
        if (root.isReading)
            root.words = qsTr("A file is still being read. Press Enter again when it is there.");
        else if (root.isRunning)
            root.words = qsTr("A message with a folder cannot wait for the reply. Send it when the reply is complete, or take the folder off.");
        else
            return; // the page says what is wrong with the model
        root.Accessible.announce(root.words);
    }

    visible: root.words !== ""
    spacing: Theme.gap(2)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.words
    onIsRunningChanged: root.words = ""
    onIsReadingChanged: root.words = ""
    onFilesChanged: root.words = ""
    onConversationChanged: root.words = ""

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.leftMargin: Theme.gap(2)
        size: Theme.iconSmall
        source: "qrc:/icons/warning.svg"
        color: Theme.warning
    }
    Label {
        objectName: "composerNote"
        Layout.fillWidth: true
        Layout.rightMargin: Theme.gap(2)
        text: root.words
        font.pixelSize: Theme.fontSmall
        Accessible.ignored: true
    }
}
