// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.Ui.Controls

// A number that may be chosen or left as it is set elsewhere; an arrow gives the choice back.
RowLayout {
    id: root

    required property string title
    required property real value
    property bool isChosen: false
    property real from: 0
    property real to: 1

    signal chosen(value: real)
    signal cleared

    Layout.fillWidth: true
    spacing: Theme.gap(2)

    Label {
        Layout.fillWidth: true
        text: root.title
        font.pixelSize: Theme.fontSmall
        muted: !root.isChosen
    }
    ValueSlider {
        id: slider

        Layout.preferredWidth: Theme.formWidth * 0.8
        label: root.title
        from: root.from
        to: root.to
        stepSize: 0.05
        value: root.value
        opacity: root.isChosen ? 1 : 0.7
        onMoved: root.chosen(Math.round(value * 100) / 100)
    }
    Label {
        Layout.preferredWidth: Theme.gap(9)
        text: Number(root.value).toLocaleString(Qt.locale(), "f", 2)
        horizontalAlignment: Text.AlignRight
        font.pixelSize: Theme.fontSmall
        muted: !root.isChosen
    }
    OptionClear {
        title: root.title
        isChosen: root.isChosen
        onClicked: root.cleared()
    }
}
