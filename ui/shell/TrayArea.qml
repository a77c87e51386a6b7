// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// The icon in the tray, where the desktop has one, and whether the program outlives its windows.
Item {
    id: root

    required property Settings settings
    required property ChatController chat
    required property bool hasHost // the desktop's tray is there
    readonly property var icon: loader.item // of a type that may be missing
    // Hearth can have an icon in it. Known once the icon was made.
    property bool isAvailable: loader.status === Loader.Ready && (root.icon?.available ?? false)
    readonly property bool staysOpen: root.isAvailable && root.settings.showsTray && root.settings.keepsRunning
    property bool hasWords: false // an icon has to be there for them
    property bool hasBegun: false // the first frame is not kept waiting

    signal windowRequested
    signal newRequested
    signal quickRequested
    signal quitRequested
    signal balloonClicked

    objectName: "trayArea"
    visible: false

    // Plain words at the icon, for systems where only an icon can show some.
    function tell(title: string, text: string): void {
        if (!root.isAvailable)
            return;
        root.hasWords = true;
        away.restart();
        root.icon.showMessage(title, text);
    }

    Connections {
        function onFrameSwapped(): void {
            root.hasBegun = true;
        }

        target: root.Window.window
        enabled: !root.hasBegun
    }
    Loader {
        id: loader

        active: root.hasHost && root.hasBegun
        source: "TrayIcon.qml"
        onLoaded: root.icon.visible = Qt.binding(() => root.settings.showsTray || root.hasWords)
    }
    Timer {
        id: away

        interval: Theme.durationBalloon
        onTriggered: root.hasWords = false
    }
    Binding {
        target: loader.item
        property: "isRunning"
        value: root.chat.isRunning
        when: loader.status === Loader.Ready
    }
    Binding {
        target: loader.item
        property: "canAsk"
        value: root.chat.canAsk
        when: loader.status === Loader.Ready
    }
    Connections {
        function onWindowRequested(): void {
            root.windowRequested();
        }

        function onNewRequested(): void {
            root.newRequested();
        }

        function onQuickRequested(): void {
            root.quickRequested();
        }

        function onStopRequested(): void {
            root.chat.stop();
        }

        function onQuitRequested(): void {
            root.quitRequested();
        }

        function onBalloonClicked(): void {
            root.hasWords = false;
            root.balloonClicked();
        }

        target: loader.item
        ignoreUnknownSignals: true // without the icon there are none
    }
}
