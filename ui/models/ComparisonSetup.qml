// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Which two files are compared, and on which prompts.
ScrollColumn {
    id: root

    required property ModelComparison comparison

    function takeFocus(): void {
        first.forceActiveFocus(Qt.TabFocusReason);
    }

    function addPrompt(): void {
        root.comparison.add(field.text);
        field.clear();
    }

    spacing: Theme.gap(3)

    Label {
        Layout.fillWidth: true
        text: qsTr("Both files answer your prompts. Then the second reads what the first said, and is asked at each word whether it would have written the same. Nothing leaves this computer.")
        muted: true
        font.pixelSize: Theme.fontSmall
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.width < Theme.px(480) ? 1 : 2
        columnSpacing: Theme.gap(3)
        rowSpacing: Theme.gap(2)

        Label {
            text: qsTr("Measure by")
            Accessible.ignored: true // the choice says it
        }
        ChoiceBox {
            id: first

            objectName: "comparedFirst"
            Layout.fillWidth: true
            label: qsTr("Measure by")
            model: root.comparison.files
            currentIndex: root.comparison.first
            onActivated: index => root.comparison.first = index
        }
        Label {
            text: qsTr("Compare")
            Accessible.ignored: true // as above
        }
        ChoiceBox {
            objectName: "comparedSecond"
            Layout.fillWidth: true
            label: qsTr("Compare")
            model: root.comparison.files
            currentIndex: root.comparison.second
            onActivated: index => root.comparison.second = index
        }
    }
    Label {
        objectName: "comparisonNeed"
        Layout.fillWidth: true
        text: root.comparison.first === root.comparison.second ? qsTr("Choose two different files.") : root.comparison.needText
        muted: true
        font.pixelSize: Theme.fontSmall
    }
    Label {
        objectName: "comparisonProblem"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.comparison.problem
        color: Theme.negative
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("Prompts")
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("How your newest conversations began, and what you add.")
        muted: true
        font.pixelSize: Theme.fontSmall
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap(2)

        InputField {
            id: field

            objectName: "comparisonPrompt"
            Layout.fillWidth: true
            placeholderText: qsTr("Something you would ask")
            onAccepted: root.addPrompt()
        }
        TextButton {
            objectName: "addComparisonPrompt"
            enabled: field.text.trim() !== ""
            text: qsTr("Add")
            Accessible.name: qsTr("Add the prompt")
            onClicked: root.addPrompt()
        }
    }
    Repeater {
        model: root.comparison.prompts

        RowLayout {
            id: prompt

            required property var modelData
            required property int index

            Layout.fillWidth: true
            spacing: Theme.gap(3)

            Label {
                Layout.fillWidth: true
                text: prompt.modelData.text
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true // the switch says it
            }
            Toggle {
                objectName: "comparedPrompt"
                text: prompt.modelData.text
                checked: prompt.modelData.isChosen
                onToggled: root.comparison.choose(prompt.index, checked)
            }
        }
    }
}
