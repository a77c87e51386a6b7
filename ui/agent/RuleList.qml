// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// The commands that have a rule here, with what was allowed "always": each can be forgotten, the
// newest comes back.
ColumnLayout {
    id: root

    required property AgentRules rules

    function whatOf(rule: var): string {
        return rule.isEverywhere ? qsTr("%1, in every folder").arg(rule.verdict) : qsTr("%1, in this folder").arg(rule.verdict);
    }

    spacing: Theme.gap(3)

    Heading {
        Layout.fillWidth: true
        text: qsTr("Rules for commands")
    }
    Banner {
        Layout.fillWidth: true
        visible: root.rules.error !== ""
        tone: Banner.Tone.Negative
        message: root.rules.error
    }
    Label {
        Layout.fillWidth: true
        visible: root.rules.list.length === 0
        text: qsTr("There are none. “Always here”, where the agent asks, makes one.")
        muted: true
    }
    ListView {
        id: list

        objectName: "ruleList"
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Theme.gap(80))
        clip: true
        spacing: Theme.gap(2)
        boundsBehavior: Flickable.StopAtBounds
        model: root.rules.list
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Rules for commands")
        T.ScrollBar.vertical: SlimScrollBar {}

        delegate: RowLayout {
            id: rule

            required property var modelData
            required property int index

            width: list.width - Theme.gap(3)
            x: Theme.isMirrored ? Theme.gap(3) : 0
            spacing: Theme.gap(2)
            Accessible.role: Accessible.ListItem
            Accessible.name: rule.modelData.words + ", " + root.whatOf(rule.modelData)

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: rule.modelData.words
                    font.family: Theme.codeFamily
                    font.pixelSize: Theme.fontSmall
                    wrapMode: Text.WrapAnywhere
                }
                Label {
                    Layout.fillWidth: true
                    text: root.whatOf(rule.modelData)
                    muted: true
                    font.pixelSize: Theme.fontCaption
                }
            }
            TextButton {
                objectName: "forgetRule"
                text: qsTr("Forget")
                Accessible.name: qsTr("Forget the rule for %1").arg(rule.modelData.words)
                onClicked: root.rules.forget(rule.index)
            }
        }
    }
    TextButton {
        objectName: "undoForget"
        visible: root.rules.canUndo
        text: qsTr("Undo the last one forgotten")
        symbol: "undo"
        onClicked: root.rules.undo()
    }
}
