// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Separates without weight; lies along the side that is longer.
Rectangle {
    implicitWidth: Theme.lineWidth
    implicitHeight: Theme.lineWidth
    color: Theme.line
}
