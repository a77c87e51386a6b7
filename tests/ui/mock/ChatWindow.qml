// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: what one window has for itself.
QtObject {
    property ChatController chat: ChatController {}
    property ChatTabs tabs: ChatTabs {}
    property ConversationListModel conversations: ConversationListModel {}
    property MessageVersions versions: MessageVersions {}
    property SpellChecker spelling: SpellChecker {}
    property SentHistory sent: SentHistory {}
    property bool isFirst: true
    property bool isOpen: true

    signal frontRequested(place: string)
}
