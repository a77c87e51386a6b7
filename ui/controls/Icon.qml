// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.impl

// One of resources/icons, tinted. Decorative: its control carries the name for screen readers.
IconImage {
    id: root

    property int size: Theme.iconSize

    width: root.size
    height: root.size
    sourceSize: Qt.size(root.size, root.size)
    color: Theme.text
}
