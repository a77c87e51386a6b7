// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.App as App
import Hearth.Ui.Controls

// Puts the settings of the look into force.
Item {
    id: root

    required property App.Settings settings

    // One step up or down; 0: back to normal.
    function zoomBy(direction: int): void {
        const next = direction === 0 ? 1 : root.settings.zoom + direction * 0.1;
        root.settings.zoom = Math.min(3, Math.max(0.5, Math.round(next * 10) / 10));
    }

    Binding {
        target: Theme
        property: "mode"
        value: root.settings.theme
    }
    Binding {
        target: Theme
        property: "zoom"
        value: root.settings.zoom
    }
    Binding {
        target: Theme
        property: "textZoom"
        value: root.settings.textZoom
    }
    Binding {
        target: Theme
        property: "fontFamily"
        value: root.settings.fontFamily === "" ? Application.font.family : root.settings.fontFamily
    }
    Binding {
        target: Theme
        property: "codeFamily"
        value: root.settings.codeFamily === "" ? Theme.systemCodeFamily : root.settings.codeFamily
    }
    Binding {
        target: Theme
        property: "accentName"
        value: root.settings.accent
    }
    Binding {
        target: Theme
        property: "wantsHighContrast"
        value: root.settings.highContrast
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.settings.reducedMotion
    }
}
