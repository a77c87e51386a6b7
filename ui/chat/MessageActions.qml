// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.Ui.Controls

// The line under a message: what can be done with it, its versions, how fast it came.
RowLayout {
    id: root

    required property TranscriptRow row
    property string stats
    property bool pinned: false
    readonly property bool isFork: row.siblingCount > 1 // must be seen to be found
    readonly property bool shown: !row.isStreaming && (pinned || isFork || row.shared.isNear(row.messageId))
    readonly property int policy: row.shared.focusedMessage === row.messageId ? Qt.TabFocus : Qt.NoFocus

    height: Theme.controlSmall
    spacing: Theme.gap(0.5)
    opacity: root.shown ? 1 : 0
    enabled: root.shown

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.durationFeedback
        }
    }

    CopyButton {
        objectName: "copyMessage"
        what: qsTr("Copy message")
        keys: qsTr("C")
        focusPolicy: root.policy
        onCopyRequested: root.row.chat.copyText(root.row.chat.messageSource(root.row.messageId))
    }
    IconButton {
        objectName: "editMessage"
        implicitWidth: Theme.controlSmall
        implicitHeight: Theme.controlSmall
        iconSize: Theme.iconSmall
        symbol: "edit"
        enabled: !root.row.chat.isRunning || root.row.isUser
        text: qsTr("Edit as a new branch")
        keys: qsTr("E")
        focusPolicy: root.policy
        onClicked: root.row.shared.editedMessage = root.row.messageId
    }
    IconButton {
        objectName: "regenerate"
        visible: !root.row.isUser
        enabled: root.row.chat.canSend
        implicitWidth: Theme.controlSmall
        implicitHeight: Theme.controlSmall
        iconSize: Theme.iconSmall
        symbol: "regenerate"
        text: qsTr("Write this reply again")
        keys: qsTr("Ctrl+R")
        focusPolicy: root.policy
        onClicked: root.row.chat.regenerate(root.row.messageId)
    }
    IconButton {
        implicitWidth: Theme.controlSmall
        implicitHeight: Theme.controlSmall
        iconSize: Theme.iconSmall
        symbol: "remove"
        text: qsTr("Remove message")
        keys: qsTr("Del")
        focusPolicy: root.policy
        onClicked: root.row.chat.removeMessage(root.row.messageId)
    }
    IconButton {
        id: more

        objectName: "moreActions"
        implicitWidth: Theme.controlSmall
        implicitHeight: Theme.controlSmall
        iconSize: Theme.iconSmall
        symbol: "more"
        text: qsTr("More")
        focusPolicy: root.policy
        onClicked: {
            menu.active = true;
            (menu.item as MessageMenu).popup(more, 0, more.height);
        }

        Loader {
            id: menu

            active: false
            sourceComponent: MessageMenu {
                chat: root.row.chat
                messageId: root.row.messageId
                isUser: root.row.isUser
                siblingCount: root.row.siblingCount
                shared: root.row.shared
            }
        }
    }
    SiblingSwitch {
        chat: root.row.chat
        messageId: root.row.messageId
        siblingIndex: root.row.siblingIndex
        siblingCount: root.row.siblingCount
        reachable: root.policy === Qt.TabFocus
    }
    IconButton {
        objectName: "compareVersions"
        visible: root.isFork && !root.row.isUser
        implicitWidth: Theme.controlSmall
        implicitHeight: Theme.controlSmall
        iconSize: Theme.iconSmall
        symbol: "guide"
        text: qsTr("Versions side by side")
        focusPolicy: root.policy
        onClicked: root.row.shared.compareRequested(root.row.messageId)
    }
    Label {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap(2)
        text: root.stats
        muted: true
        font.pixelSize: Theme.fontSmall
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
}
