// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick

// Every colour, size and duration of the interface. The window binds the settings at the top (ui/shell/ThemeSettings.qml).
QtObject {
    id: root

    enum Mode {
        System,
        Light,
        Dark
    }

    property int mode: Theme.Mode.System
    property real zoom: 1
    property real textZoom: 1 // of messages, beside zoom
    property string fontFamily: Application.font.family
    property string codeFamily: systemCodeFamily
    property string accentName // one of accentNames; empty: Hearth's own
    property bool wantsHighContrast: false
    property bool reducedMotion: false
    // Qt 6.8 cannot ask for the contrast preference; a system that wants it paints everything pure black and white.
    property bool highContrast: wantsHighContrast || (isPure(systemColors.window, systemColors.windowText)
                                                      && isPure(systemColors.button, systemColors.buttonText))

    readonly property SystemPalette systemColors: SystemPalette {}
    readonly property bool isDark: mode === Theme.Mode.Dark
                                   || (mode === Theme.Mode.System
                                       && Application.styleHints.colorScheme === Qt.ColorScheme.Dark)
    property bool isMirrored: Application.layoutDirection === Qt.RightToLeft

    readonly property color surface: pick("#FBFAF8", "#1B1A19", "#FFFFFF", "#000000")
    readonly property color surfaceRaised: pick("#FFFFFF", "#242220", "#FFFFFF", "#000000")
    readonly property color surfaceSunken: pick("#F1EFEB", "#141312", "#FFFFFF", "#000000")
    readonly property color surfaceUser: pick("#F4EBE4", "#2C2520", "#FFFFFF", "#000000")
    readonly property color text: pick("#1F1D1A", "#ECE9E4", "#000000", "#FFFFFF")
    readonly property color textMuted: pick("#6B665F", "#A39D94", "#000000", "#FFFFFF")
    readonly property color accent: pick(chosenAccent("#A84B24"), chosenAccent("#E58A5F"), "#000000", "#FFFFFF")
    readonly property color accentHover: accentName === "" ? pick("#94401D", "#EC9D77", "#000000", "#FFFFFF")
                                                           : pick(Qt.darker(accent, 1.15), Qt.lighter(accent, 1.1), "#000000", "#FFFFFF")
    readonly property color textOnAccent: pick("#FFFFFF", "#1B1A19", "#FFFFFF", "#000000")
    readonly property color positive: pick("#2E7D4F", "#6CC08B", "#000000", "#FFFFFF")
    readonly property color warning: pick("#9A6700", "#E0B354", "#000000", "#FFFFFF")
    readonly property color negative: pick("#B3261E", "#F2867E", "#000000", "#FFFFFF")
    readonly property color line: pick("#E4E0DA", "#34312E", "#000000", "#FFFFFF")
    readonly property color lineStrong: pick("#CFC9C0", "#4A4641", "#000000", "#FFFFFF")
    readonly property color hoverFill: pick("#0F1F1D1A", "#12ECE9E4", "#22000000", "#33FFFFFF")
    readonly property color pressedFill: pick("#1F1F1D1A", "#22ECE9E4", "#44000000", "#55FFFFFF")
    readonly property color selectedFill: pick(Qt.alpha(accent, 0.06), Qt.alpha(accent, 0.15), "#33000000", "#44FFFFFF")
    readonly property color selectionFill: accentName === "" ? pick("#F0CDBB", "#6B3A22", "#000000", "#FFFFFF")
                                                             : pick(Qt.tint(surfaceRaised, Qt.alpha(accent, 0.3)), Qt.tint(surface, Qt.alpha(accent, 0.4)), "#000000", "#FFFFFF")
    readonly property color textSelected: pick("#1F1D1A", "#ECE9E4", "#FFFFFF", "#000000")
    readonly property color markFill: pick("#F6E3A1", "#5C4A12", "#FFFF00", "#FFFF00") // what was searched for
    readonly property color markCurrentFill: pick("#F2A65A", "#E0B354", "#00FFFF", "#00FFFF")
    readonly property color markText: pick("#1F1D1A", "#FFFFFF", "#000000", "#000000")
    readonly property list<string> accentNames: ["", "system", ...markNames]
    readonly property list<string> markNames: ["red", "amber", "green", "teal", "blue", "violet"]
    readonly property color scrim: pick("#661F1D1A", "#99000000", "#99000000", "#99444444")
    readonly property color shadow: pick("#071F1D1A", "#14000000", "#00000000", "#00000000")

    readonly property int lineWidth: highContrast ? 2 : 1
    readonly property int focusWidth: 2
    readonly property int radiusControl: px(6)
    readonly property int radiusCard: px(10)
    readonly property int radiusComposer: px(16)
    readonly property int iconSize: px(20)
    readonly property int iconSmall: px(16)
    readonly property int controlHeight: px(36)
    readonly property int controlSmall: px(28)
    readonly property int columnWidth: px(720)
    readonly property int sidebarWidth: px(280)
    readonly property int cardWidth: px(400)
    readonly property int formWidth: px(200)
    readonly property int markSize: px(72)
    readonly property int narrowWidth: px(860)

    readonly property int fontCaption: px(12)
    readonly property int fontSmall: px(13)
    readonly property int fontMedium: px(15)
    readonly property int fontBody: px(17 * textZoom)
    readonly property int fontTitle: px(22)
    readonly property int fontDisplay: px(28)
    readonly property int fontCode: Math.round(fontBody * 0.92)
    readonly property int weightStrong: Font.DemiBold
    // Text is set at 1.55 of its size; Qt counts from the font's own line height, which differs by font.
    readonly property real lineHeight: 1.55 * metrics.font.pixelSize / metrics.height
    readonly property FontMetrics metrics: FontMetrics {
        font.pixelSize: 64
    }
    readonly property string systemCodeFamily: ({"osx": "Menlo", "windows": "Consolas"})[Qt.platform.os] ?? "monospace"

    readonly property int durationFeedback: 120
    readonly property int durationMove: reducedMotion ? 0 : 180
    readonly property int durationPulse: 900
    readonly property int durationCopied: 1600
    readonly property int durationUndo: 10000
    readonly property int durationBalloon: 15000
    readonly property int delayHint: 600

    readonly property real opacityDisabled: 0.45

    function px(size: real): int {
        return Math.round(size * root.zoom);
    }

    // The accent that was chosen, or the one given; the system's is made to stand out from the page.
    function chosenAccent(own: color): color {
        if (root.accentName === "")
            return own;
        if (root.accentName !== "system")
            return root.isDark ? root.markColor(root.accentName) : Qt.darker(root.markColor(root.accentName), 1.1);
        const wanted = root.systemColors.accent;
        const light = root.isDark ? Math.max(wanted.hslLightness, 0.68) : Math.min(wanted.hslLightness, 0.34);
        return Qt.hsla(Math.max(0, wanted.hslHue), wanted.hslSaturation, light, 1);
    }

    // The colours that a conversation can be marked with; transparent: no such name.
    function markColor(name: string): color {
        const pairs = ({
                "red": ["#B3261E", "#F2867E"],
                "amber": ["#9A6700", "#E0B354"],
                "green": ["#2E7D4F", "#6CC08B"],
                "teal": ["#1F7A80", "#5FBCC2"],
                "blue": ["#2F5FA8", "#82ABEA"],
                "violet": ["#7446A0", "#BE95E6"]
            });
        return pairs[name] === undefined ? "transparent" : pairs[name][root.isDark ? 1 : 0];
    }

    // Distances come in steps of four pixels.
    function gap(steps: real): int {
        return root.px(4 * steps);
    }

    function pick(light: string, dark: string, pureLight: string, pureDark: string): color {
        if (root.highContrast)
            return root.isDark ? pureDark : pureLight;
        return root.isDark ? dark : light;
    }

    function isPure(first: color, second: color): bool {
        const low = Math.min(first.hslLightness, second.hslLightness);
        const high = Math.max(first.hslLightness, second.hslLightness);
        return low === 0 && high === 1;
    }
}
