// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// What is done with a message less often. Everything makes a branch or a conversation of its own.
PopupMenu {
    id: root

    required property ChatController chat
    required property real messageId
    required property bool isUser
    required property int siblingCount
    required property TranscriptState shared
    property var links: [] // as TranscriptModel.linksOf() has them
    readonly property Item place: root.parent // what it opened at
    // Not a child, which would be a submenu, also where there are no links.
    readonly property LinkMenu linkMenu: LinkMenu {
        links: root.links
        onChosen: link => root.shared.linkRequested(link)
    }

    function openLinks(): void {
        if (root.links.length === 1)
            root.shared.linkRequested(root.links[0].link);
        else
            root.linkMenu.popup(root.place, 0, root.place.height);
    }

    title: qsTr("Message")
    onAboutToShow: root.links = root.chat.transcript.linksOf(root.messageId)

    MenuAction {
        objectName: "continueReply"
        shown: !root.isUser
        enabled: root.chat.canSend
        text: qsTr("Continue this reply")
        symbol: "end"
        onTriggered: root.chat.continueReply(root.messageId)
    }
    MenuAction {
        objectName: "answerPlainly"
        shown: !root.isUser
        enabled: root.chat.canSend
        text: qsTr("Answer again without thinking")
        symbol: "regenerate"
        onTriggered: root.chat.answerAgain(root.messageId, false)
    }
    MenuAction {
        objectName: "answerThinking"
        shown: !root.isUser
        enabled: root.chat.canSend
        text: qsTr("Answer again after thinking")
        symbol: "thought"
        onTriggered: root.chat.answerAgain(root.messageId, true)
    }
    MenuAction {
        objectName: "askAnother"
        shown: !root.isUser
        enabled: !root.chat.isRunning
        text: qsTr("Ask another model…")
        symbol: "model"
        onTriggered: root.shared.askRequested(root.messageId)
    }
    MenuAction {
        objectName: "compare"
        shown: !root.isUser && root.siblingCount > 1
        text: qsTr("Versions side by side…")
        symbol: "guide"
        onTriggered: root.shared.compareRequested(root.messageId)
    }
    MenuAction {
        objectName: "replay"
        shown: !root.isUser
        enabled: root.chat.canSend
        text: qsTr("Replay with the same seed")
        symbol: "regenerate"
        onTriggered: root.chat.replay(root.messageId)
    }
    MenuAction {
        objectName: "inspect"
        shown: !root.isUser
        enabled: root.chat.canSend
        text: qsTr("What else could stand here…")
        symbol: "search"
        onTriggered: root.chat.inspect(root.messageId)
    }
    MenuAction {
        objectName: "aboutReply"
        shown: !root.isUser
        text: qsTr("About this reply…")
        symbol: "info"
        onTriggered: root.shared.aboutRequested(root.messageId)
    }
    MenuAction {
        objectName: "openLinks"
        shown: root.links.length > 0
        text: root.links.length === 1 ? qsTr("Open the link…") : qsTr("Open a link…")
        symbol: "link"
        onTriggered: root.openLinks()
    }
    MenuAction {
        objectName: "copyPlain"
        text: qsTr("Copy as plain text")
        symbol: "copy"
        onTriggered: root.chat.copyText(root.chat.transcript.plainMessage(root.messageId))
    }
    MenuAction {
        objectName: "forkHere"
        text: qsTr("New conversation from here")
        symbol: "new"
        onTriggered: root.chat.fork(root.messageId)
    }
}
