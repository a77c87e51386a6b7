// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A column that is never higher than the window: it scrolls then, and follows the focus.
Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    readonly property Item focused: root.Window.activeFocusItem
    readonly property bool scrolls: column.implicitHeight > root.height + 1
    property real edge: root.scrolls ? Theme.focusWidth : 0 // focus rings lie outside of what they mark
    readonly property real barWidth: root.scrolls ? Theme.gap(3) : 0

    function reveal(): void {
        let parent = root.focused;
        while (parent && parent !== column)
            parent = parent.parent;
        if (!parent || !root.scrolls)
            return;
        const top = root.focused.mapToItem(column, 0, 0).y - Theme.gap(2);
        const bottom = top + root.focused.height + Theme.gap(4);
        root.contentY = Math.max(0, Math.min(top, Math.max(root.contentY, bottom - root.height)));
    }

    implicitWidth: column.implicitWidth
    implicitHeight: Math.min(column.implicitHeight, Math.max(Theme.gap(20), root.Window.height - Theme.gap(16)))
    contentHeight: column.implicitHeight + 2 * root.edge
    boundsBehavior: Flickable.StopAtBounds
    clip: root.scrolls
    onFocusedChanged: root.reveal()
    T.ScrollBar.vertical: SlimScrollBar {}

    ColumnLayout {
        id: column

        x: Theme.isMirrored ? root.barWidth : root.edge // beside the bar
        y: root.edge
        width: root.width - root.barWidth - root.edge
    }
}
