// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Which pages of a PDF go with the message, and whether as text or as pictures.
GridLayout {
    id: root

    required property AttachmentList attachments
    required property int itemId
    required property var choices // as AttachmentList.choices() has them
    readonly property int pageCount: root.choices.pageCount ?? 0
    readonly property bool hasFigures: root.choices.hasFigures === true
    readonly property list<int> forms: root.hasFigures ? [3, 0, 1] : [0, 1] // as for setPageForm()

    columns: 2
    columnSpacing: Theme.gap(3)
    rowSpacing: Theme.gap(2)

    Label {
        visible: root.pageCount > 1
        text: qsTr("Pages")
        Accessible.ignored: true
    }
    InputField {
        objectName: "pages"
        visible: root.pageCount > 1
        label: qsTr("Pages that go with the message")
        placeholderText: qsTr("All %1, or 2-4, 7").arg(root.pageCount)
        text: root.choices.pages ?? ""
        onEditingFinished: {
            wrong.visible = !root.attachments.setPages(root.itemId, text);
        }
    }
    Label {
        text: qsTr("As")
        Accessible.ignored: true
    }
    ChoiceBox {
        objectName: "pageForm"
        label: qsTr("What the pages go as")
        model: root.hasFigures ? [qsTr("Text, figures also as pictures"), qsTr("Text, else pictures"), qsTr("Pictures")]
                               : [qsTr("Text, else pictures"), qsTr("Pictures")]
        currentIndex: root.forms.indexOf(root.choices.arePictures === true ? 1 : root.choices.showsFigures === true ? 3 : 0)
        onActivated: index => root.attachments.setPageForm(root.itemId, 0, root.forms[index])
    }
    Label {
        id: wrong

        objectName: "pagesProblem"
        Layout.columnSpan: 2
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.cardWidth
        visible: false
        text: qsTr("Write page numbers from 1 to %1, for example 2-4, 7.").arg(root.pageCount)
        color: Theme.negative
        font.pixelSize: Theme.fontSmall
    }
}
