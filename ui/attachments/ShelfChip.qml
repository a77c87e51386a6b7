// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// One file of the shelf: what it is, what it costs, how far it is.
T.ItemDelegate {
    id: root

    required property int index
    required property int itemId
    required property string name
    required property int kind
    required property int state // AttachmentList.State
    required property real progress
    required property string problem
    required property string summary
    required property string cost
    required property url thumbnail
    required property AttachmentList attachments
    readonly property alias card: card
    readonly property bool isFailed: root.state === AttachmentList.State.Failed
    readonly property bool isBusy: root.state === AttachmentList.State.Reading || root.state === AttachmentList.State.Encoding

    signal chosen
    signal openRequested(file: var)
    signal unfolded(text: string)
    signal removed

    function take(): void {
        const shelf = root.attachments;
        const tell = root.removed;
        shelf.removeItem(root.itemId); // this item is gone now
        tell();
    }

    function folderWords(): string {
        if (root.state === AttachmentList.State.Reading)
            return root.progress < 0 ? qsTr("Looking for files") : qsTr("Reading, %1 %").arg(Math.round(100 * root.progress));
        if (root.state === AttachmentList.State.Encoding)
            return qsTr("Reading for meaning, %1 %").arg(Math.round(100 * Math.max(0, root.progress)));
        return root.state === AttachmentList.State.Paused ? qsTr("Paused") : qsTr("%1, asked with each message").arg(root.summary);
    }

    function words(): string {
        if (root.kind === AttachmentList.Kind.Folder && !root.isFailed)
            return root.folderWords();
        if (root.state === AttachmentList.State.Reading)
            return qsTr("Reading");
        if (root.isFailed)
            return qsTr("Cannot be sent");
        if (root.state === AttachmentList.State.Encoding)
            return qsTr("Looking at it · %1").arg(root.cost);
        return root.problem !== "" ? qsTr("Not seen or heard") : root.cost;
    }

    objectName: "shelfChip"
    implicitWidth: Math.min(Theme.gap(64), Math.max(Theme.gap(44), implicitContentWidth + leftPadding + rightPadding))
    implicitHeight: Theme.gap(14)
    padding: Theme.gap(1)
    hoverEnabled: true
    focusPolicy: Qt.NoFocus // the list has it
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.description: [root.words(), root.summary, root.problem].filter(each => each !== "").join(", ")
    Accessible.focused: root.ListView.isCurrentItem && root.ListView.view.activeFocus
    onClicked: {
        root.chosen();
        card.open();
    }
    Keys.onReturnPressed: card.open()
    Keys.onEnterPressed: card.open()
    Keys.onSpacePressed: card.open()
    Keys.onDeletePressed: root.take()
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Backspace;
        if (event.accepted)
            root.take();
    }

    contentItem: RowLayout {
        spacing: Theme.gap(2)

        AttachmentPicture {
            Layout.preferredWidth: Theme.gap(12)
            Layout.preferredHeight: Theme.gap(12)
            kind: root.kind
            thumbnail: root.thumbnail
        }
        ColumnLayout {
            spacing: Theme.gap(0.5)

            Label {
                Layout.fillWidth: true
                text: root.name
                font.pixelSize: Theme.fontSmall
                elide: Text.ElideMiddle
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Label {
                objectName: "chipState"
                Layout.fillWidth: true
                text: root.words()
                color: root.isFailed ? Theme.negative : Theme.textMuted
                font.pixelSize: Theme.fontCaption
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            ProgressLine {
                Layout.fillWidth: true
                implicitHeight: Theme.gap(0.5)
                visible: root.isBusy
                value: Math.max(0, root.progress)
                label: root.words()
            }
        }
        IconButton {
            objectName: "removeAttachment"
            Layout.alignment: Qt.AlignTop
            implicitWidth: Theme.controlSmall
            implicitHeight: Theme.controlSmall
            iconSize: Theme.iconSmall
            symbol: "close"
            focusPolicy: Qt.NoFocus // the chip answers to Delete
            text: qsTr("Do not send “%1”").arg(root.name)
            keys: qsTr("Del")
            onClicked: root.take()
        }
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.pressedFill : root.hovered ? Theme.hoverFill : "transparent"
        border.width: Theme.lineWidth
        border.color: root.isFailed ? Theme.negative : Theme.line

        FocusRing {
            shown: root.ListView.isCurrentItem && root.ListView.view.activeFocus
            radius: Theme.radiusCard
            inset: 0
        }
    }

    ShelfCard {
        id: card

        y: -implicitHeight - Theme.gap(1)
        attachments: root.attachments
        itemId: root.itemId
        name: root.name
        summary: root.summary
        cost: root.cost
        isBusy: root.isBusy
        onOpenRequested: root.openRequested(root.attachments.file(root.itemId))
        onUnfoldRequested: root.unfolded(root.attachments.takeText(root.itemId))
        onRemoveRequested: root.take()
        onClosed: {
            if (!card.leadsOn)
                root.ListView.view?.forceActiveFocus(Qt.PopupFocusReason);
        }
    }
}
