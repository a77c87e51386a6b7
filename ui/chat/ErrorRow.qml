// SPDX-License-Identifier: Apache-2.0
import Hearth.Ui.Controls

// Why a reply failed, where it failed, and the way on.
TranscriptRow {
    id: root

    Banner {
        width: root.columnWidth
        tone: Banner.Tone.Negative
        message: root.text

        TextButton { // a file that it cannot see, or too much of everything
            objectName: "changeContext"
            quiet: true
            text: qsTr("Change what it reads")
            onClicked: root.chat.context.isOpen = true
        }
        TextButton {
            objectName: "tryAgain"
            text: qsTr("Try again")
            symbol: "regenerate"
            enabled: root.chat.canSend
            onClicked: root.chat.regenerate(root.messageId)
        }
    }
}
