// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: a desktop without portals until a test gives it some; keeps what was asked in `calls`.
QtObject {
    id: root

    enum KeyState {
        Off,
        Asking,
        On,
        Failed,
        Taken,
        Unknown
    }

    property bool hasKeys: false
    property int keyState: DesktopPortals.KeyState.Off
    property string keyName
    property bool choosesKey: false
    property bool hasScreenshots: false
    property var calls: []

    signal failed(message: string)

    // As the real one takes them: with Ctrl or Alt, and no modifier alone.
    function chooseKey(key: int, modifiers: int): bool {
        if ([Qt.Key_Control, Qt.Key_Alt, Qt.Key_Shift, Qt.Key_Meta].includes(key) || (modifiers & (Qt.ControlModifier | Qt.AltModifier)) === 0)
            return false;
        root.calls.push(`chooseKey ${key} ${modifiers}`);
        return true;
    }
    function takeScreenshot(shelf: AttachmentList): void {
        root.calls.push("takeScreenshot");
        shelf.addUrls([Qt.url("file:///tmp/shot.png")]);
    }
}
