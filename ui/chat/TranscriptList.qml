// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// The rows of the open conversation. Follows the end only while the user is there; text above
// the end never moves. Arrow keys walk the rows.
ListView {
    id: root

    required property ChatController chat
    required property Settings settings
    readonly property TranscriptState shared: TranscriptState {
        sendsWithEnter: root.settings.sendWithEnter
        selection.rows: root.chat.transcript
    }
    readonly property bool isAtEnd: contentHeight + originY - contentY - height < Theme.gap(8)
    property bool follows: true
    property bool hasNewText: false
    property bool settling: false

    function goToEnd(): void {
        root.follows = true;
        root.hasNewText = false;
        root.settle();
    }

    function settle(): void {
        root.settling = true;
        root.positionViewAtEnd();
        root.settling = false;
    }

    function takeFocus(): void {
        root.shared.byKeyboard = true;
        root.forceActiveFocus(Qt.TabFocusReason);
    }

    // After a change of the view that the user made. Rows that turn out higher move it as well, so
    // the place alone does not tell whether somebody left the end.
    function moved(): void {
        root.follows = root.isAtEnd;
        root.hasNewText = root.hasNewText && !root.isAtEnd;
    }

    function selectByKey(step: int): void {
        root.shared.selection.extendByRow(root.currentIndex, step);
        root.step(step);
    }

    function grew(): void {
        if (root.follows && !root.dragging && !root.flicking && !root.shared.isSelecting)
            Qt.callLater(root.settle);
        else if (root.chat.isRunning)
            root.hasNewText = true;
    }

    function scrollBy(distance: real): void {
        const low = root.originY;
        const high = Math.max(low, root.originY + root.contentHeight - root.height);
        root.contentY = Math.max(low, Math.min(high, root.contentY + distance));
        root.moved();
    }

    // A row that is higher than the view is read to its end before the next one is taken.
    function step(direction: int): void {
        const item = root.currentItem;
        const below = item ? item.y + item.height - root.contentY - root.height : 0;
        const above = item ? root.contentY - item.y : 0;
        root.shared.byKeyboard = true;
        if (direction > 0 && below > 1) {
            root.scrollBy(Math.min(below, root.height * 0.6));
        } else if (direction < 0 && above > 1) {
            root.scrollBy(-Math.min(above, root.height * 0.6));
        } else {
            root.currentIndex = Math.max(0, Math.min(root.count - 1, root.currentIndex + direction));
            root.positionViewAtIndex(root.currentIndex, ListView.Contain);
            root.moved();
        }
    }

    // Brings a place of a row's text into view; a place in a folded thought unfolds it.
    function showPlace(row: int, share: real): void {
        const rows = root.chat.transcript;
        const index = rows.index(row, 0);
        const id = rows.data(index, TranscriptModel.MessageIdRole);
        if (rows.data(index, TranscriptModel.KindRole) === TranscriptModel.Kind.Thought && !root.shared.isThoughtOpen(id))
            root.shared.toggleThought(id);
        root.positionViewAtIndex(row, ListView.Contain);
        root.moved();
        root.currentIndex = row;
        const item = root.itemAtIndex(row) as TranscriptRow;
        if (item === null)
            return;
        const y = item.y + item.placeOf(share) - root.contentY;
        if (y < Theme.gap(8) || y > root.height - Theme.gap(16))
            root.scrollBy(y - root.height / 3);
    }

    function lastMessage(ofUser: bool): real {
        const rows = root.chat.transcript;
        for (let row = rows.count - 1; row >= 0; --row) {
            const index = rows.index(row, 0);
            if (rows.data(index, TranscriptModel.IsUserRole) === ofUser)
                return rows.data(index, TranscriptModel.MessageIdRole);
        }
        return 0;
    }

    function editLastMessage(): void {
        const id = root.lastMessage(true);
        if (id === 0)
            return;
        root.positionViewAtIndex(root.chat.transcript.rowOfMessage(id), ListView.Contain);
        root.moved();
        root.shared.edit(id);
    }

    function regenerateLast(): void {
        const id = root.lastMessage(false);
        if (id === 0 || !root.chat.canSend)
            return;
        root.goToEnd();
        root.chat.regenerate(id);
    }

    function switchSibling(step: int): void {
        for (const id of [root.shared.focusedMessage, root.lastMessage(false), root.lastMessage(true)]) {
            if (id !== 0 && root.siblings(id) > 1) {
                root.chat.showSibling(id, step);
                return;
            }
        }
    }

    function siblings(messageId: real): int {
        const rows = root.chat.transcript;
        const index = rows.index(rows.rowOfMessage(messageId), 0);
        return index.valid ? rows.data(index, TranscriptModel.SiblingCountRole) : 0;
    }

    // The HTML of the rows carries its colours and line height.
    function paint(): void {
        root.chat.transcript.setLineHeight(Math.round(Theme.lineHeight * 100));
        root.chat.transcript.setColors(Theme.textMuted, Theme.accent, Theme.surfaceSunken, Theme.line, Theme.text, Theme.isDark);
        root.chat.transcript.setTextSize(Theme.fontBody, Screen.devicePixelRatio);
        root.chat.transcript.setMarkColors(Theme.markFill, Theme.markCurrentFill, Theme.markText);
    }

    model: root.chat.transcript
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: Theme.px(2000)
    highlightFollowsCurrentItem: false
    keyNavigationEnabled: false
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Conversation")
    Keys.onDownPressed: event => event.modifiers & Qt.ShiftModifier ? root.selectByKey(1) : root.step(1)
    Keys.onUpPressed: event => event.modifiers & Qt.ShiftModifier ? root.selectByKey(-1) : root.step(-1)
    Keys.onPressed: event => {
        root.shared.actOnSelection(event);
        if (event.accepted)
            return;
        const jumps = ({
                [Qt.Key_PageDown]: root.height * 0.9,
                [Qt.Key_PageUp]: -root.height * 0.9,
                [Qt.Key_Home]: -root.contentHeight,
                [Qt.Key_End]: root.contentHeight
            });
        if (jumps[event.key] === undefined)
            return;
        root.scrollBy(jumps[event.key]);
        event.accepted = true;
    }
    onActiveFocusChanged: {
        root.shared.byKeyboard = root.shared.byKeyboard && root.activeFocus;
        if (!root.activeFocus)
            root.shared.focusedMessage = 0;
    }
    onContentYChanged: {
        if (!root.settling && (root.moving || bar.pressed))
            root.moved();
    }
    onContentHeightChanged: root.grew()
    onHeightChanged: {
        if (root.follows)
            Qt.callLater(root.settle);
    }
    Component.onCompleted: root.paint()
    onCountChanged: {
        root.shared.lastReply = root.lastMessage(false);
        if (root.currentIndex < 0)
            root.currentIndex = root.count - 1;
    }

    T.ScrollBar.vertical: SlimScrollBar {
        id: bar
    }

    Connections {
        function onConversationChanged(): void {
            root.shared.resumeEdit(root.chat.transcript);
            root.shared.openThoughts = {};
            root.shared.lastReply = root.lastMessage(false); // as many rows as before: no new count
            root.currentIndex = root.count - 1;
            root.goToEnd();
        }

        function onScrollToRow(row: int): void {
            root.positionViewAtIndex(row, ListView.Beginning);
            root.moved();
            root.currentIndex = row;
        }

        target: root.chat
    }

    Connections {
        function onHitShown(row: int, share: real): void {
            root.showPlace(row, share);
        }

        target: root.chat.finder
    }

    Connections {
        function onSurfaceChanged(): void {
            Qt.callLater(root.paint); // when all tokens have changed
        }

        target: Theme
    }

    footer: Item {
        implicitHeight: Theme.gap(6)
    }
    delegate: RowChooser {
        chat: root.chat
        shared: root.shared
    }
}
