// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// What a connected program asks the user in the middle of an action. Its words are a stranger's.
Rectangle {
    id: root

    required property AgentController agent
    readonly property var form: root.agent.form
    readonly property bool isAsking: root.form.message !== undefined
    property var values: ({})
    property string problem

    function keep(name: string, value: string): void {
        root.values[name] = value;
    }

    function send(): void {
        root.problem = root.agent.fillIn(root.values);
    }

    objectName: "form"
    implicitHeight: column.implicitHeight + Theme.gap(8)
    visible: root.isAsking
    radius: Theme.radiusCard
    color: Theme.surfaceRaised
    border.width: Theme.lineWidth
    border.color: Theme.accent
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.form.message ?? ""
    onFormChanged: {
        const values = {};
        for (const field of root.form.fields ?? [])
            values[field.name] = field.otherwise !== "" ? field.otherwise : field.kind === "flag" ? "false" : "";
        root.values = values;
        root.problem = "";
    }
    Keys.onEscapePressed: root.agent.declineForm()

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.gap(4)
        spacing: Theme.gap(3)

        Heading {
            Layout.fillWidth: true
            text: qsTr("The program “%1” asks").arg(root.form.from ?? "")
        }
        Label {
            Layout.fillWidth: true
            text: root.form.message ?? ""
        }
        Repeater {
            model: root.form.fields ?? []

            FormField {
                Layout.fillWidth: true
                onAnswered: (name, value) => root.keep(name, value)
            }
        }
        Banner {
            Layout.fillWidth: true
            visible: root.problem !== ""
            tone: Banner.Tone.Negative
            message: root.problem
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("What you write goes to that program. Give it no passwords.")
            muted: true
            font.pixelSize: Theme.fontSmall
        }
        RowLayout {
            spacing: Theme.gap(2)

            TextButton {
                objectName: "declineForm"
                text: qsTr("No")
                onClicked: root.agent.declineForm()
            }
            TextButton {
                objectName: "sendForm"
                text: qsTr("Send")
                prominent: true
                onClicked: root.send()
            }
        }
    }
}
