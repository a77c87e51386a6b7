// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Hearth.Ui.Controls

// Chips in a line, that is moved by keys, by the wheel, and by a bar below the chips.
ListView {
    id: root

    required property string label

    signal leaveRequested // the keyboard wants back to the message

    implicitHeight: Theme.gap(14) + (root.contentWidth > root.width ? bar.height + Theme.gap(1) : 0)
    orientation: ListView.Horizontal
    spacing: Theme.gap(2)
    clip: root.contentWidth > root.width
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: root.label
    onActiveFocusChanged: {
        if (activeFocus && currentIndex < 0)
            currentIndex = 0;
    }
    T.ScrollBar.horizontal: SlimScrollBar {
        id: bar
    }
    Keys.onDownPressed: root.leaveRequested()
    Keys.onEscapePressed: root.leaveRequested()

    WheelHandler { // most wheels turn one way only
        orientation: Qt.Vertical
        onWheel: event => {
            const low = root.originX;
            const high = Math.max(low, root.originX + root.contentWidth - root.width);
            root.contentX = Math.max(low, Math.min(high, root.contentX - event.angleDelta.y * (Theme.isMirrored ? -1 : 1)));
        }
    }
}
