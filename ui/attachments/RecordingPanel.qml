// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// A sound or a video of the shelf: what of it the model gets, and what that costs. Of a sent one
// what it holds.
ColumnLayout {
    id: root

    required property AttachmentViewer viewer
    required property AttachmentList attachments
    required property int itemId // 0: it is not on the shelf
    readonly property bool isVideo: root.viewer.kind === AttachmentList.Kind.Video
    readonly property bool isChosen: root.itemId > 0 && (root.choices.length ?? 0) > 0
    readonly property real length: root.choices.length ?? 0
    readonly property SoundPlayer player: root.viewer.recording.player
    property var choices: ({}) // what is asked of it, as of the last change
    property string shown // what was read last


    function refresh(): void {
        root.choices = root.itemId > 0 ? root.attachments.choices(root.itemId) : ({});
        if (!stretch.first.pressed && !stretch.second.pressed && !settle.running)
            stretch.setValues(root.choices.from ?? 0, root.choices.to ?? root.length); // bindings would meet the old bounds
        const wanted = root.isVideo ? [root.choices.from ?? 0, root.choices.to ?? 0, root.choices.frames ?? 32].join() : "sound";
        if (wanted === root.shown || !root.visible)
            return;
        root.shown = wanted;
        if (root.isVideo)
            root.viewer.recording.showFrames(root.choices.from ?? 0, root.choices.to ?? 0, root.choices.frames ?? 32);
        else
            root.viewer.recording.showLevels();
    }

    spacing: Theme.gap(3)
    onVisibleChanged: {
        root.shown = "";
        root.refresh();
    }
    onItemIdChanged: {
        root.shown = "";
        root.refresh();
    }

    Connections {
        function onTotalsChanged(): void {
            root.refresh();
        }

        target: root.attachments
        enabled: root.visible
    }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true

        FrameStrip {
            anchors.fill: parent
            visible: root.isVideo
            recording: root.viewer.recording
        }
        Waveform {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.isVideo
            levels: root.viewer.recording.levels
            from: root.isChosen ? root.choices.from / root.length : 0
            to: root.isChosen ? root.choices.to / root.length : 1
            played: root.player.isPlaying && root.length > 0 ? root.player.position / root.length : -1
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Loudness of “%1”").arg(root.viewer.name)
        }
        WaitDots {
            anchors.centerIn: parent
            visible: root.viewer.recording.isReading
        }
        Label {
            objectName: "recordingProblem"
            anchors.centerIn: parent
            width: Math.min(parent.width, Theme.cardWidth)
            visible: text !== "" && !root.viewer.recording.isReading
            text: root.viewer.recording.problem
            horizontalAlignment: Text.AlignHCenter
        }
    }
    StretchSlider {
        id: stretch

        Layout.fillWidth: true
        visible: root.isChosen
        from: 0
        to: Math.max(0.1, root.length)
        first.onMoved: settle.restart()
        second.onMoved: settle.restart()
    }
    RowLayout {
        visible: root.isChosen || !root.isVideo
        spacing: Theme.gap(3)

        IconButton {
            objectName: "play"
            visible: !root.isVideo && root.player.isAvailable && root.viewer.recording.levels.length > 0
            symbol: root.player.isPlaying ? "stop" : "play"
            text: root.player.isPlaying ? qsTr("Stop") : qsTr("Play")
            onClicked: root.player.isPlaying ? root.player.stop() : root.viewer.recording.play(root.isChosen ? stretch.first.value : 0, root.isChosen ? stretch.second.value : 1e6)
        }
        Label {
            visible: root.player.problem !== ""
            text: root.player.problem
        }
        Label {
            visible: root.isChosen
            text: qsTr("%1 to %2").arg(Clock.words(stretch.first.value)).arg(Clock.words(stretch.second.value))
            muted: true
        }
        Label {
            visible: root.isVideo && root.isChosen
            text: qsTr("Frames")
            Accessible.ignored: true
        }
        NumberBox {
            id: frames

            objectName: "frames"
            visible: root.isVideo
            implicitWidth: Theme.gap(32)
            label: qsTr("Frames at most")
            from: 1
            to: 256
            value: root.choices.frames ?? 32
            onValueModified: settle.restart()
        }
        DetailChoice {
            visible: root.isVideo
            implicitWidth: Theme.gap(56)
            detail: root.choices.detail ?? 0
            onChosen: detail => root.attachments.setDetail(root.itemId, detail)
        }
        Label {
            objectName: "recordingCost"
            Layout.fillWidth: true
            text: root.choices.cost ?? ""
            horizontalAlignment: Text.AlignRight
            elide: Text.ElideRight
        }
    }
    Timer {
        id: settle

        interval: Theme.delayHint
        onTriggered: {
            root.attachments.setStretch(root.itemId, stretch.first.value, stretch.second.value);
            if (root.isVideo)
                root.attachments.setFrames(root.itemId, frames.value);
        }
    }
}
