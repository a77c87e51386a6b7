// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// The edge of the sidebar: dragged, or moved by arrow keys, it makes it wider or narrower; a double
// click or Home takes the usual width.
Item {
    id: root

    required property real current // width of the sidebar, in pixels at normal size
    readonly property bool isDragged: drag.active
    readonly property real usual: 280
    property real before: usual // where the drag began

    signal widthRequested(width: real)

    function ask(width: real): void {
        root.widthRequested(Math.round(Math.max(220, Math.min(width, 480))));
    }

    function act(event: KeyEvent): void {
        const outwards = Theme.isMirrored ? Qt.Key_Left : Qt.Key_Right;
        event.accepted = [Qt.Key_Left, Qt.Key_Right, Qt.Key_Home].includes(event.key);
        if (event.key === Qt.Key_Home)
            root.ask(root.usual);
        else if (event.accepted)
            root.ask(root.current + (event.key === outwards ? 20 : -20));
    }

    width: Theme.gap(1.5)
    activeFocusOnTab: true
    Accessible.role: Accessible.Splitter
    Accessible.name: qsTr("Width of the sidebar")
    Accessible.focusable: true
    Keys.onPressed: event => root.act(event)

    Rectangle {
        anchors.right: parent.right
        width: root.activeFocus || drag.active ? Theme.focusWidth : Theme.lineWidth
        height: parent.height
        color: root.activeFocus || drag.active ? Theme.accent : Theme.line
    }
    HoverHandler {
        cursorShape: Qt.SplitHCursor
    }
    TapHandler {
        onDoubleTapped: root.ask(root.usual)
    }
    DragHandler {
        id: drag

        target: null
        yAxis.enabled: false
        onActiveChanged: root.before = root.current
        onCentroidChanged: {
            const moved = drag.centroid.scenePosition.x - drag.centroid.scenePressPosition.x;
            if (drag.active)
                root.ask(root.before + (Theme.isMirrored ? -moved : moved) / Theme.px(1000) * 1000);
        }
    }
}
