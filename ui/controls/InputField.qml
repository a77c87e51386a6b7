// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// One line of text to write in. `label` is its name for screen readers.
T.TextField {
    id: root

    property string label: placeholderText
    property bool framed: true
    property string symbol
    property bool isSecret: false // shown as dots

    implicitWidth: Theme.formWidth
    implicitHeight: Theme.controlHeight
    leftPadding: root.symbol !== "" && !Theme.isMirrored ? Theme.gap(9) : Theme.gap(3)
    rightPadding: root.symbol !== "" && Theme.isMirrored ? Theme.gap(9) : Theme.gap(3)
    verticalAlignment: TextInput.AlignVCenter
    // Written words know where they begin; without any, the caret stands where the layout begins.
    horizontalAlignment: root.length === 0 && root.preeditText === "" ? TextInput.AlignLeft : undefined
    font.pixelSize: Theme.fontMedium
    color: Theme.text
    placeholderTextColor: Theme.textMuted
    selectionColor: Theme.selectionFill
    selectedTextColor: Theme.textSelected
    selectByMouse: true
    opacity: root.enabled ? 1 : Theme.opacityDisabled
    // Screen readers get no name of a field of dots: one without a letter is none yet.
    echoMode: root.isSecret && (root.length > 0 || root.preeditText !== "") ? TextInput.Password : TextInput.Normal
    inputMethodHints: root.isSecret ? Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase : Qt.ImhNone
    Accessible.name: root.label

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.framed ? Theme.surfaceRaised : "transparent"
        border.width: root.activeFocus ? Theme.focusWidth : root.framed ? Theme.lineWidth : 0
        border.color: root.activeFocus ? Theme.accent : Theme.lineStrong
    }

    Icon {
        visible: root.symbol !== ""
        source: root.symbol === "" ? "" : "qrc:/icons/" + root.symbol + ".svg"
        size: Theme.iconSmall
        color: Theme.textMuted
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap(3)
    }
    Text {
        anchors.fill: parent
        anchors.leftMargin: Theme.isMirrored ? root.rightPadding : root.leftPadding // anchors mirror, padding does not
        anchors.rightMargin: Theme.isMirrored ? root.leftPadding : root.rightPadding
        visible: root.length === 0 && root.preeditText === ""
        text: root.placeholderText
        font: root.font
        color: root.placeholderTextColor
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    EditMenuArea {
        editor: root
    }
}
