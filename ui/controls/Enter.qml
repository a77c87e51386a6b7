// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick
import QtQuick.Templates as T

// Enter presses the button that has the focus, as Space does: `Keys.onPressed: event =>
// Enter.press(root, event)`. With a modifier it is somebody else's shortcut, and one that is held
// down was pressed for something else. `event` is a KeyEvent.
QtObject {
    function press(button: T.AbstractButton, event: var): void {
        const isEnter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = isEnter && (event.modifiers & ~Qt.KeypadModifier) === Qt.NoModifier;
        if (event.accepted && !event.isAutoRepeat)
            button.click();
    }
}
