// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: there is one window; keeps what was asked of it in `calls`.
QtObject {
    id: root

    property ChatWindow first: ChatWindow {}
    property ChatWindow front: root.first
    property int openCount: 1
    property bool staysInTray: false
    property var calls: []

    function open(conversationId: real): void {
        root.calls = root.calls.concat([`open ${conversationId}`]);
    }

    function show(window: ChatWindow, place: string): void {
        window.isOpen = true;
        window.frontRequested(place);
    }

    function close(window: ChatWindow): void {
        window.isOpen = false;
        root.calls = root.calls.concat(["close"]);
    }
}
