// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// A horizontal line between parts of a reply.
TranscriptRow {
    id: root

    topGap: Theme.gap(5)

    Item {
        width: root.columnWidth
        height: Theme.gap(2)

        Hairline {
            width: parent.width
        }
    }
}
