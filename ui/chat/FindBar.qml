// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Finds a text in the open conversation. Enter goes on, Shift+Enter goes back, Esc closes.
FloatingSurface {
    id: root

    required property TranscriptFinder finder

    signal closed

    function takeFocus(): void {
        input.forceActiveFocus(Qt.ShortcutFocusReason);
        input.selectAll();
    }

    function close(): void {
        root.finder.close();
        root.closed();
    }

    function result(): string {
        if (root.finder.text.trim() === "")
            return "";
        return root.finder.count === 0 ? qsTr("Not found")
                                       : qsTr("%1 of %2").arg(root.finder.current).arg(root.finder.count);
    }

    function pressed(event: KeyEvent): void {
        const back = (event.modifiers & Qt.ShiftModifier) !== 0;
        event.accepted = true;
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_F3)
            back ? root.finder.previous() : root.finder.next();
        else if (event.key === Qt.Key_Down)
            root.finder.next();
        else if (event.key === Qt.Key_Up)
            root.finder.previous();
        else if (event.key === Qt.Key_Escape)
            root.close();
        else
            event.accepted = false;
    }

    visible: root.finder.isOpen
    implicitWidth: row.implicitWidth + Theme.gap(3)
    implicitHeight: row.implicitHeight + Theme.gap(2)
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Find in this conversation")

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.gap(1)
        anchors.leftMargin: Theme.gap(1.5)
        spacing: Theme.gap(0.5)

        InputField {
            id: input

            objectName: "findInput"
            symbol: "search"
            framed: false
            placeholderText: qsTr("Find here")
            label: qsTr("Find in this conversation")
            text: root.finder.text
            onTextEdited: root.finder.text = text
            Keys.onPressed: event => root.pressed(event)
        }
        Label {
            objectName: "findResult"
            Layout.minimumWidth: Theme.gap(20)
            horizontalAlignment: Text.AlignRight
            text: root.result()
            muted: true
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.NoWrap
            onTextChanged: {
                if (text !== "" && root.visible)
                    root.Accessible.announce(text);
            }
        }
        IconButton {
            objectName: "findPrevious"
            enabled: root.finder.count > 0
            symbol: "collapse"
            iconSize: Theme.iconSmall
            text: qsTr("Previous place")
            keys: qsTr("Shift+F3")
            onClicked: root.finder.previous()
        }
        IconButton {
            objectName: "findNext"
            enabled: root.finder.count > 0
            symbol: "expand"
            iconSize: Theme.iconSmall
            text: qsTr("Next place")
            keys: qsTr("F3")
            onClicked: root.finder.next()
        }
        IconButton {
            objectName: "findClose"
            symbol: "close"
            iconSize: Theme.iconSmall
            text: qsTr("Close")
            keys: qsTr("Esc")
            onClicked: root.close()
        }
    }
}
