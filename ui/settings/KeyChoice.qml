// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// The key of the quick question: pressed, it waits for another one. Esc keeps the key, Backspace takes it away.
TextButton {
    id: root

    required property Settings settings
    required property DesktopPortals portals
    property bool listens: false
    property int heard: 0 // the key that is still down

    function hear(event: var): void {
        const isPlain = event.modifiers === Qt.NoModifier;
        const isCommand = (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)) !== 0;
        if (!isCommand && (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab))
            return; // on to the next control, or back
        event.accepted = true;
        root.heard = event.key;
        if (isPlain && event.key === Qt.Key_Escape) {
            root.listens = false;
        } else if (isPlain && event.key === Qt.Key_Backspace) {
            root.listens = false;
            root.settings.quickKey = false;
        } else if (root.portals.chooseKey(event.key, event.modifiers)) {
            root.listens = false;
        }
    }

    text: root.listens ? qsTr("Press the new key") : root.portals.keyName
    Accessible.name: root.listens ? root.text : qsTr("Key of the quick question: %1").arg(root.text)
    Accessible.description: root.listens ? qsTr("Esc keeps the key, Backspace takes it away.") : ""
    onClicked: {
        root.listens = !root.listens;
        root.forceActiveFocus(Qt.TabFocusReason);
    }
    onActiveFocusChanged: {
        if (!activeFocus)
            root.listens = false;
    }
    // The keys of the window are free for it, too.
    Keys.onShortcutOverride: event => event.accepted = root.listens
    // Before the button, which the space bar would press.
    Keys.forwardTo: [ear]

    Item {
        id: ear

        Keys.onPressed: event => {
            if (root.listens)
                root.hear(event);
        }
        Keys.onReleased: event => {
            event.accepted = event.key === root.heard;
            if (event.accepted)
                root.heard = 0;
        }
    }
}
