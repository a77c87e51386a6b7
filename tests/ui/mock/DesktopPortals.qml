// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: a desktop without portals until a test gives it some; keeps what was asked in `calls`.
QtObject {
    id: root

    enum KeyState {
        Off,
        Asking,
        On,
        Failed
    }

    property bool hasKeys: false
    property int keyState: DesktopPortals.KeyState.Off
    property string keyName
    property bool hasScreenshots: false
    property var calls: []

    signal failed(message: string)

    function takeScreenshot(shelf: AttachmentList): void {
        root.calls.push("takeScreenshot");
        shelf.addUrls([Qt.url("file:///tmp/shot.png")]);
    }
}
