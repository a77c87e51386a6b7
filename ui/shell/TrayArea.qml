// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App

// The icon in the tray, where the desktop has one, and whether the program outlives its window.
Item {
    id: root

    required property Settings settings
    required property ChatController chat
    required property bool hasHost // the desktop's tray is there
    // Hearth can have an icon in it. Known once the icon was made.
    property bool isAvailable: loader.status === Loader.Ready && (loader.item?.available ?? false)
    readonly property bool staysOpen: root.isAvailable && root.settings.showsTray && root.settings.keepsRunning
    property bool isQuitting: false

    signal windowRequested
    signal newRequested
    signal quickRequested
    signal quitRequested

    function quit(): void {
        root.isQuitting = true;
        root.quitRequested();
    }

    // What a window does that was asked to close: it only hides where the tray leads back to it.
    function closes(close: CloseEvent, window: Window): void {
        if (root.staysOpen && !root.isQuitting) {
            close.accepted = false;
            window.hide();
        } else if (!root.isQuitting) {
            root.quit();
        }
    }

    objectName: "trayArea"
    visible: false

    Loader {
        id: loader

        active: root.hasHost
        source: "TrayIcon.qml"
        onLoaded: item.visible = Qt.binding(() => root.settings.showsTray)
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
        value: root.chat.canSend
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
            root.quit();
        }

        target: loader.item
        ignoreUnknownSignals: true // without the icon there are none
    }
}
