// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

// A sentence at the foot of the page with one action; leaves after ten seconds, not under the pointer.
FloatingSurface {
    id: root

    property string message
    property string actionText
    property bool isProblem: false
    property bool isShown: false

    signal actionTriggered

    function show(message: string, actionText: string, isProblem: bool): void {
        root.message = message;
        root.actionText = actionText;
        root.isProblem = isProblem;
        root.isShown = true;
        timer.restart();
        root.Accessible.announce(message, isProblem ? Accessible.Assertive : Accessible.Polite);
    }

    function hide(): void {
        root.isShown = false;
        timer.stop();
    }

    implicitWidth: row.implicitWidth + Theme.gap(5)
    implicitHeight: row.implicitHeight + Theme.gap(3)
    opacity: root.isShown ? 1 : 0
    visible: opacity > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.message

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.durationFeedback
        }
    }

    Timer {
        id: timer

        interval: Theme.durationUndo
        onTriggered: root.hide()
    }
    HoverHandler {
        onHoveredChanged: hovered ? timer.stop() : timer.restart()
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gap(4)
        anchors.rightMargin: Theme.gap(1)
        spacing: Theme.gap(2)

        Icon {
            visible: root.isProblem
            source: "qrc:/icons/warning.svg"
            color: Theme.negative
        }
        Label {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.cardWidth
            text: root.message
        }
        TextButton {
            objectName: "toastAction"
            visible: root.actionText !== ""
            quiet: true
            symbol: "undo"
            text: root.actionText
            onClicked: root.actionTriggered() // who offers it hides it: what is undone is forgotten then
        }
        IconButton {
            symbol: "close"
            iconSize: Theme.iconSmall
            text: qsTr("Dismiss")
            onClicked: root.hide()
        }
    }
}
