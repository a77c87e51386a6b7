// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// What all rows of the transcript have in common: the centred column, the keys of a focused
// message, and its name for screen readers. Children stand in the column.
FocusScope {
    id: root

    required property int index
    required property real messageId
    required property bool isUser
    required property bool isFirst
    required property bool isStreaming
    required property int siblingIndex
    required property int siblingCount
    required property string text
    required property string accessibleText
    required property ChatController chat
    required property TranscriptState shared
    property real topGap: root.isFirst ? Theme.gap(2) : Theme.gap(4)
    property ReadingText reading: null // where the row's text stands
    property bool showsSpan: false // has no such text, but is selected with what stands around it
    property bool isSpanned: false
    property Flickable sideways: null // scrolls what is wider than the column
    default property alias content: column.data
    readonly property real columnWidth: Math.min(Theme.columnWidth, width - 2 * Theme.gap(6))

    // Where a place of its text stands, 0..1 of it, from the row's top.
    function placeOf(share: real): real {
        if (root.reading === null)
            return share * root.height;
        const place = root.reading.positionToRectangle(Math.floor(share * root.reading.length));
        return root.reading.mapToItem(root, 0, place.y).y;
    }

    // After the text control has followed the mouse by itself, hence mostly later.
    function paintSelection(): void {
        const selection = root.shared?.selection ?? null;
        if (selection === null)
            return; // the row is going
        const span = selection.spanOf(root.index);
        root.isSpanned = span.x !== span.y;
        if (root.reading === null || (!root.isSpanned && selection.isWithin(root.index)))
            return;
        const end = span.y < 0 ? root.reading.length : Math.min(span.y, root.reading.length);
        if (root.reading.selectionStart !== span.x || root.reading.selectionEnd !== end)
            root.reading.select(Math.min(span.x, end), end);
    }

    function copyMessage(): void {
        root.chat.copyText(root.chat.messageSource(root.messageId));
        root.Accessible.announce(qsTr("Message copied"));
    }

    // By the arrows, where there is more to see than fits.
    function scroll(event: KeyEvent): void {
        const hidden = root.sideways === null ? 0 : root.sideways.contentWidth - root.sideways.width;
        const isArrow = event.key === Qt.Key_Left || event.key === Qt.Key_Right;
        event.accepted = isArrow && hidden > 0 && (event.modifiers & ~Qt.KeypadModifier) === 0;
        if (event.accepted)
            root.sideways.contentX = Math.max(0, Math.min(root.sideways.contentX + (event.key === Qt.Key_Left ? -1 : 1) * Theme.gap(10), hidden));
    }

    function act(event: KeyEvent): void {
        root.scroll(event);
        if (event.accepted)
            return;
        const plain = event.modifiers === Qt.NoModifier;
        const alt = event.modifiers === Qt.AltModifier;
        const forward = Theme.isMirrored ? Qt.Key_Left : Qt.Key_Right;
        event.accepted = root.messageId > 0; // a page of the guide has rows, but no messages
        if (!event.accepted)
            return;
        if (plain && event.key === Qt.Key_C)
            root.copyMessage();
        else if (plain && event.key === Qt.Key_E)
            root.shared.editedMessage = root.messageId;
        else if (alt && (event.key === Qt.Key_Left || event.key === Qt.Key_Right) && root.siblingCount > 1)
            root.chat.showSibling(root.messageId, event.key === forward ? 1 : -1);
        else if (plain && event.key === Qt.Key_Delete)
            root.chat.removeMessage(root.messageId);
        else
            event.accepted = false;
    }

    width: ListView.view ? ListView.view.width : 0
    implicitHeight: column.height + root.topGap
    focus: ListView.isCurrentItem
    Accessible.role: Accessible.Paragraph
    Accessible.name: root.accessibleText === "" ? qsTr("End of the reply") : root.accessibleText
    Accessible.focusable: true
    Accessible.focused: root.activeFocus
    Keys.onPressed: event => root.act(event)
    Component.onCompleted: root.paintSelection()
    onIndexChanged: Qt.callLater(root.paintSelection)
    onReadingChanged: Qt.callLater(root.paintSelection)
    onActiveFocusChanged: {
        if (!root.activeFocus)
            return;
        root.shared.focusedMessage = root.messageId;
        if (root.ListView.view)
            root.ListView.view.currentIndex = root.index;
    }

    Connections {
        function onChanged(): void {
            Qt.callLater(root.paintSelection);
        }

        target: root.shared.selection
    }
    Connections {
        // A text that is set anew, while it streams for example, has lost its selection.
        function onTextChanged(): void {
            Qt.callLater(root.paintSelection);
        }

        function onSelectedTextChanged(): void {
            if (root.shared.isSelecting)
                root.shared.selection.adopt(root.index, root.reading.selectionStart, root.reading.selectionEnd);
        }

        target: root.reading
    }
    HoverHandler {
        onHoveredChanged: {
            if (hovered)
                root.shared.hoveredMessage = root.messageId;
            else if (root.shared.hoveredMessage === root.messageId)
                root.shared.hoveredMessage = 0;
        }
    }
    Rectangle {
        objectName: "span"
        anchors.fill: column
        visible: root.showsSpan && root.reading === null && root.isSpanned
        color: Theme.selectionFill
    }
    Item {
        id: column

        x: Math.round((root.width - width) / 2)
        y: root.topGap
        width: root.columnWidth
        height: childrenRect.height
    }
    FocusRing {
        anchors.fill: column
        anchors.margins: -Theme.gap(1.5)
        shown: root.activeFocus && root.shared.byKeyboard
    }
}
