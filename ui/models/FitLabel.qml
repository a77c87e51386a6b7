// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// Whether a model fits this computer, in words; the colour only underlines them.
Label {
    id: root

    // In the order of app::MemoryFit.
    enum Fit {
        Comfortable,
        Fits,
        Tight,
        TooLarge,
        Unknown
    }

    required property int fit

    font.pixelSize: Theme.fontSmall
    color: root.fit <= FitLabel.Fit.Fits ? Theme.positive : root.fit === FitLabel.Fit.Tight
                                           ? Theme.warning : root.fit === FitLabel.Fit.TooLarge
                                             ? Theme.negative : Theme.textMuted
}
