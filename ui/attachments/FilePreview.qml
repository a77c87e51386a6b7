// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// What a file holds: a picture or a PDF's page zoomed to fit, a document's text, a recording; and
// what of it goes with the message.
Dialog {
    id: root

    required property AttachmentViewer viewer
    required property AttachmentList attachments // what is chosen about a file of the shelf
    property int itemId: 0 // of the shown file there; 0: it is not there
    readonly property bool hasPages: root.viewer.pageCount > 0
    readonly property bool isRecording: root.viewer.kind === AttachmentList.Kind.Sound || root.viewer.kind === AttachmentList.Kind.Video
    property bool showsText: false // of a PDF, instead of its pages

    function show(file: var): void {
        root.showsText = (file.passage ?? "") !== "";
        root.itemId = file.itemId ?? 0;
        root.viewer.show(file);
        root.open();
    }

    objectName: "filePreview"
    title: root.viewer.name
    width: parent ? Math.min(parent.width - Theme.gap(12), Theme.px(1000)) : Theme.cardWidth
    height: parent ? parent.height - Theme.gap(12) : Theme.cardWidth
    onClosed: root.viewer.close()

    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true

        PreviewPicture {
            anchors.fill: parent
            visible: !text.visible && !recording.visible && root.viewer.problem === ""
            name: root.viewer.name
            kind: root.viewer.kind
            source: root.viewer.source.toString() !== "" ? root.viewer.source : root.viewer.thumbnail
        }
        PreviewText {
            id: text

            anchors.fill: parent
            visible: root.viewer.sections.length > 0 && (root.showsText || !root.hasPages) && root.viewer.problem === ""
            viewer: root.viewer
        }
        RecordingPanel {
            id: recording

            anchors.fill: parent
            visible: root.opened && root.isRecording && root.viewer.problem === ""
            viewer: root.viewer
            attachments: root.attachments
            itemId: root.itemId
        }
        Label {
            objectName: "previewProblem"
            anchors.centerIn: parent
            width: Math.min(parent.width, Theme.cardWidth)
            visible: root.viewer.problem !== ""
            text: root.viewer.problem
            horizontalAlignment: Text.AlignHCenter
        }
        WaitDots {
            anchors.centerIn: parent
            visible: root.viewer.isReading || root.viewer.isCopying
        }
    }

    actions: [
        RowLayout {
            visible: root.hasPages && !root.showsText
            spacing: Theme.gap(1)

            IconButton {
                objectName: "previousPage"
                symbol: "previous"
                text: qsTr("Page before")
                enabled: root.viewer.page > 1
                onClicked: root.viewer.showPage(root.viewer.page - 1)
            }
            Label {
                objectName: "pageNumber"
                text: qsTr("Page %1 of %2").arg(root.viewer.page).arg(root.viewer.pageCount)
            }
            IconButton {
                objectName: "nextPage"
                symbol: "next"
                text: qsTr("Next page")
                enabled: root.viewer.page < root.viewer.pageCount
                onClicked: root.viewer.showPage(root.viewer.page + 1)
            }
        },
        ChoiceBox {
            objectName: "thisPageForm"
            visible: root.hasPages && !root.showsText && root.itemId > 0
            label: qsTr("What this page goes as")
            model: [qsTr("Goes as text"), qsTr("Goes as a picture"), qsTr("Does not go"), qsTr("Goes as both")]
            currentIndex: visible && root.viewer.page > 0 ? root.attachments.pageForm(root.itemId, root.viewer.page) : 0
            onActivated: index => root.attachments.setPageForm(root.itemId, root.viewer.page, index)
        },
        TextButton {
            objectName: "showText"
            visible: root.hasPages && root.viewer.sections.length > 0
            quiet: true
            text: root.showsText ? qsTr("Show pages") : qsTr("Show its text")
            onClicked: root.showsText = !root.showsText
        },
        TextButton {
            objectName: "saveCopy"
            quiet: true
            enabled: !root.viewer.isCopying
            text: qsTr("Save a copy…")
            onClicked: {
                copyDialog.active = true;
                (copyDialog.item as FileDialog).open();
            }
        },
        TextButton {
            objectName: "openElsewhere"
            visible: root.viewer.canOpenElsewhere
            enabled: !root.viewer.isCopying
            symbol: "open"
            text: qsTr("Open in another program…")
            onClicked: question.open()
        }
    ]

    Loader {
        id: copyDialog

        active: false
        sourceComponent: FileDialog {
            title: qsTr("Save a copy")
            fileMode: FileDialog.SaveFile
            selectedFile: root.viewer.name
            onAccepted: root.viewer.saveCopy(selectedFile)
        }
    }
    OpenQuestion {
        id: question

        name: root.viewer.name
        onConfirmed: root.viewer.openElsewhere()
    }
}
