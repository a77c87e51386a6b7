// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// Several lines of text to write in. Tab leaves it, which QML's own text areas do not allow.
T.TextArea {
    id: root

    property string label: placeholderText
    property bool framed: true
    property bool keepsTab: false // Tab is told instead

    property var offers: null // other words for the one that the menu is about, see EditMenu

    signal tabPressed(forward: bool)
    signal menuOpening(position: int) // in the text
    signal offerChosen(word: string)
    signal offerLearned

    function openMenu(): void {
        const caret = root.positionToRectangle(root.cursorPosition);
        menuArea.openMenu(Qt.point(caret.x, caret.y + caret.height / 2));
    }

    function leave(forward: bool): void {
        const next = root.nextItemInFocusChain(forward);
        if (next)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    implicitWidth: Theme.formWidth
    implicitHeight: Math.max(Theme.controlHeight, contentHeight + topPadding + bottomPadding)
    padding: Theme.gap(3)
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    // Written words know where they begin; without any, the caret stands where the layout begins.
    horizontalAlignment: root.length === 0 && root.preeditText === "" ? TextEdit.AlignLeft : undefined
    font.pixelSize: Theme.fontMedium
    color: Theme.text
    placeholderTextColor: Theme.textMuted
    selectionColor: Theme.selectionFill
    selectedTextColor: Theme.textSelected
    selectByMouse: true
    Accessible.name: root.label
    Keys.priority: Keys.BeforeItem
    Keys.onTabPressed: root.keepsTab ? root.tabPressed(true) : root.leave(true)
    Keys.onMenuPressed: root.openMenu()
    Keys.onBacktabPressed: root.keepsTab ? root.tabPressed(false) : root.leave(false)

    background: Rectangle {
        visible: root.framed
        radius: Theme.radiusControl
        color: Theme.surfaceRaised
        border.width: root.activeFocus ? Theme.focusWidth : Theme.lineWidth
        border.color: root.activeFocus ? Theme.accent : Theme.lineStrong
    }

    Text {
        anchors.fill: parent
        anchors.leftMargin: Theme.isMirrored ? root.rightPadding : root.leftPadding // anchors mirror, padding does not
        anchors.rightMargin: Theme.isMirrored ? root.leftPadding : root.rightPadding
        anchors.topMargin: root.topPadding
        visible: root.length === 0 && root.preeditText === ""
        text: root.placeholderText
        font: root.font
        color: root.placeholderTextColor
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    EditMenuArea {
        id: menuArea

        editor: root
        offers: root.offers
        onOpening: position => root.menuOpening(root.positionAt(position.x, position.y))
        onOfferChosen: word => root.offerChosen(word)
        onOfferLearned: root.offerLearned()
    }
}
