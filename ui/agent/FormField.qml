// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.Ui.Controls

// One thing that a form asks for.
ColumnLayout {
    id: root

    required property var modelData
    readonly property string kind: root.modelData.kind
    readonly property string title: root.modelData.required ? qsTr("%1 (needed)").arg(root.modelData.title) : root.modelData.title
    property list<string> chosen

    signal answered(name: string, value: string)

    function answer(value: string): void {
        root.answered(root.modelData.name, value);
    }

    function choose(value: string, isChosen: bool): void {
        const others = root.chosen.filter(one => one !== value);
        root.chosen = isChosen ? others.concat([value]) : others;
        root.answer(root.chosen.join("\n"));
    }

    spacing: Theme.gap(1)

    Label {
        Layout.fillWidth: true
        text: root.title
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.modelData.about
        muted: true
        font.pixelSize: Theme.fontSmall
    }
    InputField {
        objectName: "formText"
        Layout.fillWidth: true
        visible: root.kind === "text" || root.kind === "number"
        label: root.title
        text: root.modelData.otherwise
        onTextEdited: root.answer(text)
    }
    Toggle {
        visible: root.kind === "flag"
        text: root.title
        checked: root.modelData.otherwise === "true"
        onToggled: root.answer(checked ? "true" : "false")
    }
    ChoiceBox {
        visible: root.kind === "choice"
        label: root.title
        model: root.kind === "choice" ? root.modelData.choices.map(choice => choice.title) : []
        currentIndex: root.kind === "choice" ? root.modelData.choices.findIndex(choice => choice.value === root.modelData.otherwise) : -1
        onActivated: index => root.answer(root.modelData.choices[index].value)
    }
    Repeater {
        model: root.kind === "choices" ? root.modelData.choices : []

        RowLayout {
            id: choice

            required property var modelData

            spacing: Theme.gap(2)

            Toggle {
                text: choice.modelData.title
                onToggled: root.choose(choice.modelData.value, checked)
            }
            Label {
                text: choice.modelData.title
            }
        }
    }
}
