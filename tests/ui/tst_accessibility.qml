// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Hearth.Ui.Controls

WindowCase {
    id: root

    name: "Accessibility"

    function luminance(color: color): real {
        const linear = part => part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
    }

    function contrast(first: color, second: color): real {
        const a = root.luminance(first);
        const b = root.luminance(second);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    // The colour that a translucent fill makes on a ground.
    function over(fill: color, ground: color): color {
        const mix = (a, b) => a * fill.a + b * (1 - fill.a);
        return Qt.rgba(mix(fill.r, ground.r), mix(fill.g, ground.g), mix(fill.b, ground.b), 1);
    }

    function test_wordsStandOutFromTheirGround_data(): var {
        const rows = [];
        for (const mode of [Theme.Mode.Light, Theme.Mode.Dark]) {
            for (const ground of ["surface", "surfaceRaised", "surfaceSunken", "surfaceUser"]) {
                for (const ink of ["text", "textMuted", "accent", "negative"])
                    rows.push({
                                  "tag": `${mode} ${ink} on ${ground}`,
                                  "mode": mode,
                                  "ink": ink,
                                  "ground": ground,
                                  "least": ink === "text" ? 7 : 4.5
                              });
            }
            rows.push({
                          "tag": `${mode} button`,
                          "mode": mode,
                          "ink": "textOnAccent",
                          "ground": "accent",
                          "least": 4.5
                      });
            rows.push({
                          "tag": `${mode} body`,
                          "mode": mode,
                          "ink": "text",
                          "ground": "surface",
                          "least": 12
                      });
        }
        return rows;
    }

    function test_wordsStandOutFromTheirGround(data: var): void {
        root.application.settings.theme = data.mode;
        compare(Theme.mode, data.mode);
        const found = root.contrast(Theme[data.ink], Theme[data.ground]);
        verify(found >= data.least, `contrast ${found.toFixed(2)}`);
    }

    // Whatever colour is chosen, links and buttons can be read.
    function test_everyAccentStandsOut(): void {
        for (const mode of [Theme.Mode.Light, Theme.Mode.Dark]) {
            root.application.settings.theme = mode;
            for (const accent of Theme.accentNames) {
                root.application.settings.accent = accent;
                for (const ground of ["surface", "surfaceRaised", "surfaceSunken"])
                    verify(root.contrast(Theme.accent, Theme[ground]) >= 4.5, `${mode} ${accent} on ${ground}`);
                verify(root.contrast(Theme.textOnAccent, Theme.accent) >= 4.5, `${mode} ${accent} button`);
                verify(root.contrast(Theme.textSelected, Theme.selectionFill) >= 4.5, `${mode} ${accent} selection`);
            }
        }
    }

    function test_selectedRowsStayReadable_data(): var {
        return [
            {
                "tag": "light",
                "mode": Theme.Mode.Light
            },
            {
                "tag": "dark",
                "mode": Theme.Mode.Dark
            }
        ];
    }

    function test_selectedRowsStayReadable(data: var): void {
        root.application.settings.theme = data.mode;
        const ground = root.over(Theme.selectedFill, Theme.surfaceSunken);
        verify(root.contrast(Theme.text, ground) >= 7);
        verify(root.contrast(Theme.textMuted, ground) >= 4.5,
               `muted ${root.contrast(Theme.textMuted, ground).toFixed(2)}`);
    }

    // Tab goes once round the window; each stop has a name, and none keeps the focus to itself.
    function roundTrip(): void {
        const names = [];
        const first = root.window.activeFocusItem;
        for (let i = 0; i < 80; ++i) {
            keyClick(Qt.Key_Tab);
            const now = root.window.activeFocusItem;
            verify(now, "the focus is lost");
            verify(now.Accessible.name !== "", `${now} has no name`);
            names.push(now.Accessible.name);
            if (now === first)
                break;
        }
        compare(root.window.activeFocusItem, first, `never back: ${names.join(", ")}`);
        verify(names.length > 6, names.join(", "));
    }

    function test_tabGoesRoundTheConversation(): void {
        root.roundTrip();
    }

    function test_tabGoesRoundTheSettings(): void {
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryVerify(() => root.find("settingsPage") !== null);
        root.roundTrip();
    }

    function test_everyZoomLeavesTargetsLargeEnough(): void {
        root.application.settings.zoom = 1;
        verify(Theme.controlSmall >= 24);
        root.application.settings.zoom = 2;
        compare(Theme.controlSmall, 56);
        tryVerify(() => root.item("send").width === 72);
    }

    function test_rightToLeftMirrorsTheWindow(): void {
        const left = name => root.item(name).mapToItem(root.window.contentItem, 0, 0).x;
        Theme.isMirrored = true;
        tryVerify(() => left("modelChip") < left("title"));
        tryVerify(() => left("sidebar") > left("composer"));
        tryVerify(() => left("send") < left("thinking"));
        Theme.isMirrored = false;
        tryVerify(() => left("sidebar") < left("composer"));
    }
}
