// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// The frames of a video that the model gets, each with its time.
GridView {
    id: root

    required property RecordingView recording

    objectName: "frameStrip"
    model: root.recording.frames
    cellWidth: Theme.gap(44)
    cellHeight: Theme.gap(32)
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Frames that the model sees")
    T.ScrollBar.vertical: SlimScrollBar {}

    delegate: Column {
        id: frame

        required property var modelData
        readonly property string time: Clock.words(frame.modelData.seconds)

        width: root.cellWidth - Theme.gap(2)
        spacing: Theme.gap(1)
        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("Frame at %1").arg(frame.time)

        Image {
            width: parent.width
            height: Theme.gap(25)
            source: frame.modelData.source
            cache: false
            mipmap: true
            fillMode: Image.PreserveAspectFit
        }
        Label {
            width: parent.width
            text: frame.time
            muted: true
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.fontCaption
            Accessible.ignored: true
        }
    }
}
