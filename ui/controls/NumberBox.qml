// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A whole number, typed or stepped. `zeroText` is shown in place of 0.
T.SpinBox {
    id: root

    required property string label
    property string zeroText

    implicitWidth: Theme.formWidth
    implicitHeight: Theme.controlHeight
    editable: true
    font.pixelSize: Theme.fontMedium
    leftPadding: Theme.gap(3)
    rightPadding: Theme.gap(3)
    inputMethodHints: Qt.ImhDigitsOnly
    validator: root.zeroText === "" ? numbers : null
    textFromValue: (value, locale) => value === 0 && root.zeroText !== "" ? root.zeroText
                                                                          : Number(value).toLocaleString(locale, "f", 0)
    valueFromText: (text, locale) => {
        if (text.trim() === root.zeroText || text.trim() === "")
            return 0;
        const digits = Number(text.replace(/[^0-9]/g, ""));
        return Math.min(Math.max(digits, root.from), root.to);
    }
    Accessible.name: root.label

    IntValidator {
        id: numbers

        bottom: Math.min(root.from, root.to)
        top: Math.max(root.from, root.to)
    }

    contentItem: TextInput {
        text: root.displayText
        font: root.font
        color: Theme.text
        selectionColor: Theme.selectionFill
        selectedTextColor: Theme.textSelected
        verticalAlignment: TextInput.AlignVCenter
        horizontalAlignment: TextInput.AlignLeft
        readOnly: !root.editable
        validator: root.validator
        inputMethodHints: root.inputMethodHints
        selectByMouse: true
        clip: true
        Accessible.name: root.label
    }
    up.indicator: IconButton {
        x: root.mirrored ? 0 : root.width - width
        height: root.height
        width: Theme.gap(7)
        symbol: "collapse"
        iconSize: Theme.iconSmall
        text: qsTr("More")
        focusPolicy: Qt.NoFocus
        enabled: root.value < root.to
        onClicked: root.increase()
    }
    down.indicator: IconButton {
        x: root.mirrored ? Theme.gap(7) : root.width - 2 * width
        height: root.height
        width: Theme.gap(7)
        symbol: "expand"
        iconSize: Theme.iconSmall
        text: qsTr("Less")
        focusPolicy: Qt.NoFocus
        enabled: root.value > root.from
        onClicked: root.decrease()
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: Theme.surfaceRaised
        border.width: root.activeFocus ? Theme.focusWidth : Theme.lineWidth
        border.color: root.activeFocus ? Theme.accent : Theme.lineStrong
    }
}
