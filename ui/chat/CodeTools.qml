// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App
import Hearth.Ui.Controls

// What can be done with a block of code. How lines are shown holds for all blocks.
Row {
    id: root

    required property TranscriptRow row
    readonly property TranscriptState shared: root.row.shared
    readonly property bool isShown: root.shared.isNear(root.row.messageId)
    readonly property int policy: root.shared.focusedMessage === root.row.messageId ? Qt.TabFocus : Qt.NoFocus

    component Tool: IconButton {
        implicitWidth: Theme.controlSmall
        implicitHeight: Theme.controlSmall
        iconSize: Theme.iconSmall
    }

    Tool {
        objectName: "wrapCode"
        visible: root.isShown
        focusPolicy: root.policy
        symbol: "wrap"
        checked: root.shared.wrapsCode
        text: root.shared.wrapsCode ? qsTr("Do not wrap long lines") : qsTr("Wrap long lines")
        onClicked: root.shared.wrapsCode = !root.shared.wrapsCode
    }
    Tool {
        objectName: "numberCode"
        visible: root.isShown
        focusPolicy: root.policy
        symbol: "numbers"
        checked: root.shared.numbersCode
        text: root.shared.numbersCode ? qsTr("Hide line numbers") : qsTr("Show line numbers")
        onClicked: root.shared.numbersCode = !root.shared.numbersCode
    }
    Tool {
        objectName: "saveCode"
        visible: root.isShown
        focusPolicy: root.policy
        symbol: "save"
        text: qsTr("Save code as a file")
        onClicked: root.shared.saveRequested(root.row.index)
    }
    CopyButton {
        objectName: "copyCode"
        what: qsTr("Copy code")
        focusPolicy: root.policy
        onCopyRequested: root.row.chat.copyText((root.row.ListView.view.model as TranscriptModel).codeSource(root.row.index))
    }
}
