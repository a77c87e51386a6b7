// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The title of a view or of a group in it.
Label {
    strong: true
    font.pixelSize: Theme.fontBody
    Accessible.role: Accessible.Heading
}
