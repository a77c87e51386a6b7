// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// What a command wrote, in the colours that it asked for as the theme has them.
Text {
    id: root

    required property string html
    // Black, red, green, yellow, blue, magenta, cyan, white.
    readonly property list<color> inks: [Theme.textMuted, Theme.negative, Theme.positive, Theme.warning, Theme.accent, Theme.accentHover, Theme.positive, Theme.text]

    function style(): string {
        let out = "p { margin: 0; white-space: pre-wrap; } .s { font-weight: bold; } .i { font-style: italic; } .u { text-decoration: underline; }";
        for (let i = 0; i < 16; ++i) {
            const ink = root.inks[i % 8];
            out += ` .f${i} { color: ${ink}; } .b${i} { background-color: ${Qt.tint(Theme.surfaceSunken, Qt.alpha(ink, 0.25))}; }`;
        }
        return out;
    }

    LayoutMirroring.enabled: false // a terminal reads from left to right in every language
    text: root.html === "" ? "" : `<style>${root.style()}</style><p>${root.html}</p>`
    textFormat: Text.RichText
    wrapMode: Text.WrapAnywhere
    horizontalAlignment: Text.AlignLeft
    color: Theme.text
    font.family: Theme.codeFamily
    font.pixelSize: Theme.fontSmall
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Output of the command")
}
