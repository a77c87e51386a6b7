// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Paragraphs, headings, lists and quotes of a reply.
TranscriptRow {
    id: root

    required property string html

    reading: words

    ReadingText {
        id: words

        objectName: "richText"
        width: root.columnWidth
        shared: root.shared
        text: root.html
    }
}
