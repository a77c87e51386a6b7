// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.Ui.Controls

// A line to ask something at once, from anywhere: `hearth quick`, bound to a key of the desktop's.
// Enter asks in a new conversation and shows it; Esc closes.
T.ApplicationWindow {
    id: root

    property bool canAsk: true

    signal asked(text: string)

    function ask(): void {
        const text = input.text.trim();
        if (text === "" || !root.canAsk)
            return;
        input.clear();
        root.close();
        root.asked(text);
    }

    objectName: "quickAsk"
    width: Theme.columnWidth
    height: column.implicitHeight + Theme.gap(8)
    flags: Qt.Dialog | Qt.WindowStaysOnTopHint
    title: qsTr("Quick question")
    color: Theme.surfaceRaised
    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontMedium
    LayoutMirroring.enabled: Theme.isMirrored
    LayoutMirroring.childrenInherit: true
    onVisibleChanged: {
        if (visible)
            input.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap(4)
        spacing: Theme.gap(2)

        InputField {
            id: input

            objectName: "quickInput"
            Layout.fillWidth: true
            focus: true
            placeholderText: qsTr("Ask something")
            font.pixelSize: Theme.fontBody
            Keys.onReturnPressed: root.ask()
            Keys.onEnterPressed: root.ask()
            Keys.onEscapePressed: root.close()
        }
        Label {
            Layout.fillWidth: true
            text: root.canAsk ? qsTr("Enter asks in a new conversation. Esc closes.")
                              : qsTr("No model is ready. Choose one in Hearth's window first.")
            muted: true
            font.pixelSize: Theme.fontSmall
        }
    }
}
