// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Plain words in the interface. Sizes come from Theme; wraps where its width is set. Begins where
// the interface's lines begin, whatever script the words are in.
Text {
    id: root

    property bool muted: false
    property bool strong: false

    font.family: Theme.fontFamily
    font.pixelSize: Theme.fontMedium
    font.weight: root.strong ? Theme.weightStrong : Font.Normal
    color: root.muted ? Theme.textMuted : Theme.text
    linkColor: Theme.accent
    horizontalAlignment: Text.AlignLeft
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
