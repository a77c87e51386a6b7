// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// The line under a reply. Keeps its height while it is hidden, so that nothing moves.
TranscriptRow {
    id: root

    required property string stats

    topGap: Theme.gap(1)

    MessageActions {
        x: Theme.isMirrored ? Theme.gap(1.5) : -Theme.gap(1.5)
        width: root.columnWidth
        row: root
        stats: root.stats
        pinned: root.shared.lastReply === root.messageId
    }
}
