// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// How a model answers where nobody says otherwise, and the way to change it.
RowLayout {
    id: root

    required property ModelChoices choices
    required property string name // of the model

    spacing: Theme.gap(2)

    Label {
        objectName: "answersWords"
        Layout.fillWidth: true
        text: root.choices.isChanged ? qsTr("Answers with: %1").arg(root.choices.words)
                                     : qsTr("Answers as the settings say.")
        font.pixelSize: Theme.fontSmall
    }
    TextButton {
        objectName: "chooseAnswers"
        quiet: true
        text: qsTr("How it answers…")
        Accessible.name: qsTr("How %1 answers").arg(root.name)
        onClicked: {
            dialog.active = true;
            (dialog.item as AnswersDialog).open();
        }
    }
    Loader {
        id: dialog

        active: false
        sourceComponent: AnswersDialog {
            choices: root.choices
            name: root.name
        }
    }
}
