// SPDX-License-Identifier: Apache-2.0
import QtQml

import Hearth.App

// A conversation with one row of every kind, as the tests and the pictures show it.
QtObject {
    readonly property string code: "def duplicates(folder: Path) -> list[list[Path]]:\n"
                                   + "    by_hash = defaultdict(list)\n"
                                   + "    for path in folder.rglob(\"*\"):\n"
                                   + "        if path.is_file():\n"
                                   + "            by_hash[sha256(path.read_bytes()).digest()].append(path)\n"
                                   + "    return [paths for paths in by_hash.values() if len(paths) > 1]"

    readonly property var rows: [
        {
            "kind": TranscriptModel.Kind.UserText,
            "messageId": 1,
            "isUser": true,
            "isFirst": true,
            "siblingIndex": 2,
            "siblingCount": 3,
            "text": "My photo folder is a mess. How do I find files that are there twice, and what should I keep in mind?"
        },
        {
            "kind": TranscriptModel.Kind.Thought,
            "messageId": 2,
            "siblingIndex": 1,
            "siblingCount": 2,
            "isFirst": true,
            "seconds": 4.2,
            "html": "<p>They want duplicates by content, not by name. Hashing is enough for photos.</p>",
            "text": "They want duplicates by content, not by name."
        },
        {
            "kind": TranscriptModel.Kind.RichText,
            "messageId": 2,
            "siblingIndex": 1,
            "siblingCount": 2,
            "html": "<p>Compare the <b>contents</b>, not the names: two files are the same when their hashes are. "
                    + "This function groups the paths under <code>folder</code> that way:</p>",
            "text": "Compare the contents, not the names."
        },
        {
            "kind": TranscriptModel.Kind.Code,
            "messageId": 2,
            "siblingIndex": 1,
            "siblingCount": 2,
            "language": "Python",
            "text": code
        },
        {
            "kind": TranscriptModel.Kind.RichText,
            "messageId": 2,
            "siblingIndex": 1,
            "siblingCount": 2,
            "html": "<p>Before you remove anything:</p><ul><li>Back up the folder once.</li><li>Raw files and their "
                    + "JPEG are <i>not</i> duplicates; their bytes differ.</li><li>Keep the copy with the older "
                    + "date, see <a href=\"https://docs.python.org/3/library/hashlib.html\">hashlib</a>.</li></ul>",
            "text": "Before you remove anything: back up the folder once."
        },
        {
            "kind": TranscriptModel.Kind.Table,
            "messageId": 2,
            "siblingIndex": 1,
            "siblingCount": 2,
            "tableHeader": ["Method", "Finds", "Time for 10,000 photos"],
            "tableAlign": [Qt.AlignLeft, Qt.AlignLeft, Qt.AlignRight],
            "tableRows": [["Name and size", "Plain copies", "2 s"], ["SHA-256", "Same bytes, any name", "3 min"],
                ["Perceptual hash", "Resized and edited ones", "25 min"]],
            "text": "| Method | Finds | Time |"
        },
        {
            "kind": TranscriptModel.Kind.Footer,
            "messageId": 2,
            "siblingIndex": 1,
            "siblingCount": 2,
            "stats": "Gemma 4 E2B · 14.2 tokens/s",
            "text": ""
        }
    ]

    function fill(application: Application): void {
        const list = application.windows.first.conversations;
        list.add(7, "Duplicate photos", "Compare the contents, not the names", "14:02", "Today", false);
        list.add(8, "Heat pumps in old houses", "The flow temperature decides", "11:37", "Today", true);
        list.add(9, "A kind no", "Thank you for asking me", "Tue", "This week", false);
        list.add(10, "Sourdough at 18 °C", "Longer, not warmer", "Mon", "This week", false);
        list.add(11, "Reading list on forests", "Start with the short one", "3 Nov", "November", false);
        application.windows.first.chat.title = "Duplicate photos";
        application.windows.first.chat.transcript.setRows(rows);
    }
}
