// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Hearth.Ui.Controls

// Makes a row of the list one that the mouse can carry to a folder; a small card follows the pointer.
Item {
    id: root

    required property T.AbstractButton row

    DragHandler {
        id: handler

        target: null
        acceptedDevices: PointerDevice.Mouse
        dragThreshold: Theme.gap(1.5)
        // The list would scroll otherwise; for that there is the wheel.
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        parent: root.row
        onActiveChanged: {
            if (!active)
                card.Drag.drop();
        }
    }
    Rectangle {
        id: card

        parent: T.Overlay.overlay
        x: handler.centroid.scenePosition.x + Theme.gap(2)
        y: handler.centroid.scenePosition.y + Theme.gap(2)
        width: Math.min(Theme.formWidth, words.implicitWidth + Theme.gap(5))
        height: Theme.gap(8)
        visible: handler.active
        radius: Theme.radiusControl
        color: Theme.surfaceRaised
        border.width: Theme.lineWidth
        border.color: Theme.lineStrong
        Accessible.ignored: true
        Drag.active: handler.active
        Drag.source: root.row
        Drag.keys: ["hearth-row"]
        Drag.hotSpot: Qt.point(-Theme.gap(2), -Theme.gap(2))

        Label {
            id: words

            anchors.fill: parent
            anchors.leftMargin: Theme.gap(2.5)
            anchors.rightMargin: Theme.gap(2.5)
            text: root.row.text
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
    }
}
