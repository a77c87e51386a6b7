// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// One thing that the model reads: what it is and what it costs; pale where it is not read.
T.ItemDelegate {
    id: root

    required property int index
    required property string itemKey
    required property int kind // PromptContext.Kind
    required property string name
    required property string cost
    required property url thumbnail
    required property int fileKind
    required property bool isRead
    required property bool isLeftOut
    required property bool isPinned
    required property bool isShort
    required property int detail
    required property bool hasDetail
    required property bool canLeaveOut
    required property bool canPin
    required property bool canShorten
    required property string words
    required property PromptContext context
    readonly property alias card: card
    readonly property bool isBusy: root.context.busyKey === root.itemKey
    readonly property string saying: root.isBusy ? root.context.busyWords : root.cost

    signal chosen

    function symbolOf(kind: int): string {
        return ({
                [PromptContext.Kind.System]: "assistant",
                [PromptContext.Kind.Summary]: "prompt",
                [PromptContext.Kind.Thoughts]: "thought"
            })[kind] ?? "conversation";
    }

    objectName: "contextChip"
    implicitWidth: Math.min(Theme.gap(64), implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.gap(14)
    padding: Theme.gap(1)
    rightPadding: Theme.isMirrored ? Theme.gap(1) : Theme.gap(3)
    leftPadding: Theme.isMirrored ? Theme.gap(3) : Theme.gap(1)
    hoverEnabled: true
    focusPolicy: Qt.NoFocus // the list has it
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.description: [root.saying, root.isPinned ? qsTr("Pinned") : "", root.isShort ? qsTr("In short") : ""].filter(each => each !== "").join(", ")
    Accessible.focused: root.ListView.isCurrentItem && root.ListView.view.activeFocus
    onClicked: {
        root.chosen();
        card.open();
    }
    Keys.onReturnPressed: card.open()
    Keys.onEnterPressed: card.open()
    Keys.onSpacePressed: card.open()
    Keys.onDeletePressed: {
        if (root.canLeaveOut)
            root.context.setLeftOut(root.itemKey, !root.isLeftOut);
    }

    contentItem: RowLayout {
        spacing: Theme.gap(2)

        AttachmentPicture {
            Layout.preferredWidth: Theme.gap(12)
            Layout.preferredHeight: Theme.gap(12)
            visible: root.kind === PromptContext.Kind.File
            opacity: root.isRead ? 1 : Theme.opacityDisabled
            kind: root.fileKind
            thumbnail: root.thumbnail
        }
        Icon {
            Layout.leftMargin: Theme.gap(2)
            visible: root.kind !== PromptContext.Kind.File
            source: "qrc:/icons/" + root.symbolOf(root.kind) + ".svg"
            color: Theme.textMuted
        }
        ColumnLayout {
            spacing: Theme.gap(0.5)

            RowLayout {
                spacing: Theme.gap(1)

                Icon {
                    visible: root.isPinned
                    size: Theme.iconSmall
                    source: "qrc:/icons/pin.svg"
                    color: Theme.accent
                }
                Label {
                    Layout.fillWidth: true
                    text: root.name
                    muted: !root.isRead
                    font.pixelSize: Theme.fontSmall
                    elide: Text.ElideMiddle
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
            Label {
                objectName: "contextCost"
                Layout.fillWidth: true
                text: root.isShort && root.kind === PromptContext.Kind.File && !root.isBusy ? qsTr("In short · %1").arg(root.cost) : root.saying
                muted: true
                font.pixelSize: Theme.fontCaption
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        PulseDot {
            visible: root.isBusy
        }
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.pressedFill : root.hovered ? Theme.hoverFill : root.isRead ? "transparent" : Theme.surfaceSunken
        border.width: Theme.lineWidth
        border.color: Theme.line

        FocusRing {
            shown: root.ListView.isCurrentItem && root.ListView.view.activeFocus
            radius: Theme.radiusCard
            inset: 0
        }
    }

    ContextCard {
        id: card

        y: -implicitHeight - Theme.gap(1)
        name: root.name
        itemKey: root.itemKey
        context: root.context
        kind: root.kind
        saying: root.saying
        words: root.words
        isBusy: root.isBusy
        isLeftOut: root.isLeftOut
        isPinned: root.isPinned
        isShort: root.isShort
        detail: root.detail
        hasDetail: root.hasDetail
        canLeaveOut: root.canLeaveOut
        canPin: root.canPin
        canShorten: root.canShorten
        onClosed: root.ListView.view?.forceActiveFocus(Qt.PopupFocusReason)
    }
}
