// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Hearth.App as App
import Hearth.Ui.Controls

// The window while the conversations are locked. Its title tells nothing about them.
T.ApplicationWindow {
    id: root

    required property App.AppLock lock
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
    LockPage {
        anchors.fill: parent
        focus: true
        lock: root.lock
    }
}
