// SPDX-License-Identifier: Apache-2.0
import Qt.labs.platform as Platform

// Hearth in the desktop's tray. In a file of its own, because the module it needs may be missing.
Platform.SystemTrayIcon {
    id: root

    property bool isRunning: false // a reply
    property bool canAsk: true

    signal windowRequested
    signal newRequested
    signal quickRequested
    signal stopRequested
    signal quitRequested
    signal balloonClicked

    icon.source: "qrc:/hearth.svg"
    icon.name: "example.hearth.Hearth"
    tooltip: qsTr("Hearth")
    onMessageClicked: root.balloonClicked()
    onActivated: reason => {
        if (reason !== Platform.SystemTrayIcon.Context)
            root.windowRequested();
    }
    menu: Platform.Menu {
        Platform.MenuItem {
            text: qsTr("Show the window")
            onTriggered: root.windowRequested()
        }
        Platform.MenuItem {
            text: qsTr("New conversation")
            onTriggered: root.newRequested()
        }
        Platform.MenuItem {
            text: qsTr("Quick question")
            enabled: root.canAsk
            onTriggered: root.quickRequested()
        }
        Platform.MenuItem {
            text: qsTr("Stop the reply")
            enabled: root.isRunning
            onTriggered: root.stopRequested()
        }
        Platform.MenuSeparator {}
        Platform.MenuItem {
            text: qsTr("Quit")
            onTriggered: root.quitRequested()
        }
    }
}
