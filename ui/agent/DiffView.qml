// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// A unified diff; its signs tell what its colours tell. `html` are the same lines coloured as code,
// without their signs, or nothing.
Text {
    id: root

    required property list<string> lines
    property list<string> html
    readonly property string style: `p { margin: 0; white-space: pre-wrap; }
        .a { background-color: ${Qt.tint(Theme.surfaceSunken, Qt.alpha(Theme.positive, 0.16))}; }
        .r { background-color: ${Qt.tint(Theme.surfaceSunken, Qt.alpha(Theme.negative, 0.16))}; }
        .sa { color: ${Theme.positive}; } .sr { color: ${Theme.negative}; } .h { color: ${Theme.textMuted}; }`

    function escaped(words: string): string {
        return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    }

    function kindOf(sign: string): string {
        return sign === "+" ? "a" : sign === "-" ? "r" : sign === "@" || sign === "\\" ? "h" : "c";
    }

    function body(): string {
        const isColoured = root.html.length === root.lines.length;
        let out = "";
        for (let i = 0; i < root.lines.length; ++i) {
            const sign = root.lines[i].charAt(0);
            const kind = root.kindOf(sign);
            const words = isColoured ? root.html[i] : root.escaped(root.lines[i].slice(1));
            out += `<p class="${kind}"><span class="s${kind}">${root.escaped(sign)}</span>${words}</p>`;
        }
        return out;
    }

    LayoutMirroring.enabled: false // code reads from left to right in every language
    text: root.lines.length === 0 ? "" : `<style>${root.style}</style>${root.body()}`
    textFormat: Text.RichText
    wrapMode: Text.WrapAnywhere
    horizontalAlignment: Text.AlignLeft
    color: Theme.text
    font.family: Theme.codeFamily
    font.pixelSize: Theme.fontSmall
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Changes")
    Accessible.description: root.lines.join("\n")
}
