// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// Lies over a transcript and takes a selection on from the block in which it began: over other
// blocks and messages, and while the list scrolls at its edges. Within one block the text control
// selects by itself (words by a double click); links and buttons get their clicks as ever.
Item {
    id: root

    required property TranscriptList list
    readonly property TranscriptSelection selection: root.list.shared.selection
    readonly property real edge: Theme.gap(6) // there a drag scrolls
    readonly property real pull: pointer.point.position.y < root.edge ? pointer.point.position.y - root.edge
                                                                        : Math.max(0, pointer.point.position.y - root.height + root.edge)

    function announce(words: string): void { // to a screen reader
        root.list.Accessible.announce(words);
    }

    // Messages that are selected whole as Markdown, the rest as it reads.
    function text(): string {
        const chat = root.list.chat;
        return root.selection.pieces().map(piece => piece.isWhole ? chat.messageSource(piece.messageId) : piece.text).join("\n\n");
    }

    // The row under a point and the place in its text; null: no row has been made there.
    function placeAt(position: point): var {
        const y = Math.max(0, Math.min(root.height - 1, position.y));
        const found = root.list.indexAt(root.list.width / 2, root.list.contentY + y);
        const row = found >= 0 ? found : root.list.contentY + y < root.list.originY ? 0 : root.list.count - 1;
        const item = root.list.itemAtIndex(row) as TranscriptRow;
        if (item === null)
            return null;
        if (item.reading === null)
            return {
                "row": row,
                "offset": root.mapToItem(item, position.x, y).y < item.height / 2 ? 0 : root.selection.end,
                "isText": false
            };
        const inside = root.mapToItem(item.reading, position.x, y);
        const text = item.reading;
        return {
            "row": row,
            "offset": inside.y < 0 ? 0 : inside.y > text.height ? text.length : text.positionAt(inside.x, inside.y),
            "isText": text.visible && text.contains(inside)
        };
    }

    function begin(): void {
        const place = root.placeAt(pointer.point.pressPosition);
        const goesOn = pointer.point.modifiers & Qt.ShiftModifier;
        if (place === null || !place.isText) {
            if (!goesOn)
                root.selection.clear();
            return;
        }
        if (goesOn)
            root.selection.extend(place.row, place.offset);
        else
            root.selection.begin(place.row, place.offset);
        root.list.shared.isSelecting = true;
    }

    function goOn(): void {
        const place = root.placeAt(pointer.point.position);
        if (root.list.shared.isSelecting && place !== null && !root.selection.isWithin(place.row))
            root.selection.extend(place.row, place.offset);
    }

    // After the text control, which offers no more than its own part.
    function end(): void {
        if (root.list.shared.isSelecting && !root.selection.isEmpty)
            Qt.callLater(() => root.selection.offer(root.text()));
        root.list.shared.isSelecting = false;
    }

    Connections {
        function onCopyRequested(): void {
            root.list.chat.copyText(root.text());
            root.announce(qsTr("Selection copied"));
        }

        target: root.list.shared
    }
    PointHandler {
        id: pointer

        acceptedButtons: Qt.LeftButton
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onActiveChanged: {
            if (pointer.active)
                root.begin();
            else
                root.end();
        }
        onPointChanged: root.goOn()
    }
    FrameAnimation {
        running: root.list.shared.isSelecting && root.pull !== 0
        onTriggered: {
            root.list.scrollBy(root.pull * 30 * frameTime);
            root.goOn();
        }
    }
}
