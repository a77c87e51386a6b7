// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// Asks for the JSON Schema that replies are to follow, and says what is wrong with it.
Dialog {
    id: root

    required property AnswerSchema schema
    readonly property string example: JSON.stringify({
        "type": "object",
        "properties": {
            "title": {
                "type": "string"
            },
            "score": {
                "type": "integer",
                "minimum": 1,
                "maximum": 10
            }
        },
        "required": ["title", "score"]
    }, null, 2)
    property string problem

    objectName: "schemaDialog"
    title: qsTr("Structured replies")
    onAboutToShow: {
        input.text = root.schema.text !== "" ? root.schema.text : root.example;
        root.problem = "";
        input.forceActiveFocus(Qt.PopupFocusReason);
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("Each reply becomes a JSON value of this schema and nothing else, until you end it or go to another conversation.")
    }
    Flickable {
        id: flick

        Layout.fillWidth: true
        Layout.preferredHeight: Theme.gap(60)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: SlimScrollBar {}
        T.TextArea.flickable: InputArea {
            id: input

            objectName: "schemaText"
            label: qsTr("JSON Schema")
            font.family: Theme.codeFamily
            font.pixelSize: Theme.fontSmall
        }
    }
    Label {
        objectName: "schemaProblem"
        Layout.fillWidth: true
        visible: root.problem !== ""
        text: root.problem
        color: Theme.negative
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    actions: [
        TextButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        },
        TextButton {
            objectName: "useSchema"
            text: qsTr("Use it")
            prominent: true
            onClicked: {
                root.problem = root.schema.use(input.text);
                if (root.problem === "")
                    root.close();
            }
        }
    ]
}
