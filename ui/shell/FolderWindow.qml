// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Hearth.App as App
import Hearth.Ui.Controls

// The window while the folder of the conversations is moved, or is missing.
T.ApplicationWindow {
    id: root

    required property App.FolderGate gate
    required property App.Settings settings

    width: 1180
    height: 800
    minimumWidth: 640
    minimumHeight: 480
    visible: true
    title: qsTr("Hearth")
    color: Theme.surface
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontMedium
    LayoutMirroring.enabled: Theme.isMirrored
    LayoutMirroring.childrenInherit: true
    onClosing: Qt.quit() // no tray leads back to it

    ThemeSettings {
        settings: root.settings
    }
    FolderPage {
        anchors.fill: parent
        focus: true
        gate: root.gate
    }
}
