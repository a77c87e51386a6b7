// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// One of a few words. `label` is its name for screen readers.
T.ComboBox {
    id: root

    required property string label

    implicitWidth: Theme.formWidth
    implicitHeight: Theme.controlHeight
    leftPadding: root.mirrored ? Theme.gap(8) : Theme.gap(3)
    rightPadding: root.mirrored ? Theme.gap(3) : Theme.gap(8)
    font.pixelSize: Theme.fontMedium
    focusPolicy: Qt.StrongFocus // with the list open, the arrow keys are for it
    Accessible.name: root.label

    delegate: T.ItemDelegate {
        id: choice

        required property string modelData
        required property int index

        width: ListView.view ? ListView.view.width : 0
        height: Math.max(Theme.gap(8), implicitContentHeight + Theme.gap(2)) // long names wrap
        highlighted: root.highlightedIndex === choice.index
        Accessible.name: choice.modelData

        contentItem: Label {
            leftPadding: Theme.gap(2)
            rightPadding: Theme.gap(2)
            verticalAlignment: Text.AlignVCenter
            text: choice.modelData
            strong: root.currentIndex === choice.index
        }
        background: Rectangle {
            radius: Theme.radiusControl
            color: choice.highlighted ? Theme.hoverFill : "transparent"
        }
    }
    indicator: Icon {
        x: root.mirrored ? Theme.gap(2) : root.width - width - Theme.gap(2)
        y: (root.height - height) / 2
        size: Theme.iconSmall
        source: "qrc:/icons/expand.svg"
        color: Theme.textMuted
    }
    contentItem: Label {
        text: root.displayText
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: root.hovered ? Theme.hoverFill : Theme.surfaceRaised
        border.width: Theme.lineWidth
        border.color: Theme.lineStrong

        FocusRing {
            shown: root.visualFocus
        }
    }
    popup: T.Popup {
        y: root.height + Theme.gap(1)
        width: root.width
        height: contentItem.implicitHeight + topPadding + bottomPadding
        padding: Theme.gap(1)
        margins: Theme.gap(2)

        contentItem: ListView {
            implicitHeight: contentHeight
            clip: true
            model: root.delegateModel
            currentIndex: root.highlightedIndex
            Accessible.role: Accessible.List
            Accessible.name: root.label
        }
        background: FloatingSurface {}
    }
}
