// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// The whole report is read here before it is saved or copied; nothing is ever sent.
Dialog {
    id: root

    required property Records records
    property string problem

    objectName: "reportDialog"
    title: qsTr("Report")
    width: Math.min(Theme.columnWidth, parent ? parent.width - 2 * margins : Theme.columnWidth)
    onAboutToShow: {
        text.text = root.records.report();
        root.problem = "";
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("This is all of it. It stays on this computer until you give it to somebody.")
        muted: true
    }
    InputArea {
        id: text

        objectName: "report"
        Layout.fillWidth: true
        label: qsTr("Report")
        readOnly: true
        font.family: Theme.codeFamily
        font.pixelSize: Theme.fontSmall
    }
    Label {
        Layout.fillWidth: true
        visible: root.problem !== ""
        text: root.problem
        color: Theme.negative
    }
    Loader {
        id: saver

        active: false
        visible: false
        sourceComponent: FileDialog {
            title: qsTr("Save the report")
            fileMode: FileDialog.SaveFile
            defaultSuffix: "txt"
            onAccepted: root.records.saveReport(selectedFile)
        }
    }
    Connections {
        function onReportSaved(problem: string): void {
            root.problem = problem;
            if (problem === "")
                root.close();
        }

        target: root.records
    }

    actions: [
        TextButton {
            text: qsTr("Copy")
            onClicked: {
                text.selectAll();
                text.copy();
                text.deselect();
            }
        },
        TextButton {
            text: qsTr("Save…")
            prominent: true
            onClicked: {
                saver.active = true;
                (saver.item as FileDialog).open();
            }
        }
    ]
}
