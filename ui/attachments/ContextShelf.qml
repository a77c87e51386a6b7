// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// What goes with the next message, a chip each. Arrows walk the chips, Enter opens one's card,
// Delete takes it away.
ColumnLayout {
    id: root

    required property AttachmentList attachments

    signal openRequested(file: var) // a map as AttachmentList describes a file
    signal unfolded(text: string) // a pasted text goes back into the message
    signal leaveRequested // the keyboard wants back to the message

    function removed(): void {
        if (root.attachments.count === 0)
            root.leaveRequested();
    }

    visible: root.attachments.count > 0 || recording.isNeeded
    spacing: Theme.gap(1)

    RecordingBar {
        id: recording

        Layout.fillWidth: true
        microphone: root.attachments.microphone
    }
    ChipList {
        id: list

        objectName: "shelf"
        Layout.fillWidth: true
        Layout.margins: Theme.gap(1)
        visible: root.attachments.count > 0
        model: root.attachments
        label: qsTr("Attached files")
        onLeaveRequested: root.leaveRequested()
        onCountChanged: {
            if (count > 0 && !activeFocus)
                Qt.callLater(list.positionViewAtEnd); // what came last
        }

        delegate: ShelfChip {
            attachments: root.attachments
            onChosen: list.currentIndex = index
            onOpenRequested: file => root.openRequested(file)
            onUnfolded: text => root.unfolded(text)
            onRemoved: root.removed()
        }
    }
    ShelfProblems {
        Layout.fillWidth: true
        attachments: root.attachments
    }
    Label {
        objectName: "shelfTotal"
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gap(2)
        visible: root.attachments.count > 1 && root.attachments.hasReady
        text: qsTr("Together %1").arg(root.attachments.cost)
        muted: true
        font.pixelSize: Theme.fontSmall
    }
}
