// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A modal card in the middle of the window: a title, its content, and a way to close it.
T.Popup {
    id: root

    property string title
    property string closeText: qsTr("Close")
    default property alias content: body.data
    property alias actions: actionRow.data

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0
    margins: Theme.gap(4)
    padding: Theme.gap(6)
    width: Math.min(Math.max(Theme.cardWidth, implicitContentWidth + 2 * padding),
                    parent ? parent.width - 2 * margins : Theme.cardWidth)
    height: Math.min(implicitContentHeight + topPadding + bottomPadding,
                     parent ? parent.height - 2 * margins : implicitContentHeight)
    modal: true
    focus: true

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }

    background: FloatingSurface {
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
    }
    contentItem: ColumnLayout {
        spacing: Theme.gap(4)

        RowLayout {
            spacing: Theme.gap(2)

            Heading {
                Layout.fillWidth: true
                text: root.title
                font.pixelSize: Theme.fontTitle
            }
            IconButton {
                symbol: "close"
                text: root.closeText
                onClicked: root.close()
            }
        }
        ColumnLayout {
            id: body

            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap(3)
        }
        RowLayout {
            id: actionRow

            Layout.alignment: Qt.AlignRight
            visible: children.length > 0
            spacing: Theme.gap(2)
        }
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.durationFeedback
        }
    }
}
