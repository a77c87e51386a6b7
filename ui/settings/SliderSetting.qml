// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// A number that is chosen by sliding, with its value beside it.
SettingRow {
    id: root

    required property real value
    property real from: 0
    property real to: 1

    signal changed(value: real)

    ValueSlider {
        label: root.title
        from: root.from
        to: root.to
        stepSize: 0.05
        value: root.value
        onMoved: root.changed(Math.round(value * 100) / 100)
    }
    Label {
        width: Theme.gap(9)
        text: Number(root.value).toLocaleString(Qt.locale(), "f", 2)
        horizontalAlignment: Text.AlignRight
        muted: true
        font.pixelSize: Theme.fontSmall
    }
}
