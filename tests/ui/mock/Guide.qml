// SPDX-License-Identifier: Apache-2.0
import QtQml

// Two topics with a row each; remembers what was asked of it.
QtObject {
    id: root

    property string query
    property string topic
    property url picture
    property TranscriptModel rows: TranscriptModel {}
    property var calls: []
    readonly property var topics: [
        {
            topic: "start",
            title: "Start"
        },
        {
            topic: "models",
            title: "Models"
        }
    ]
    readonly property var entries: query === "" ? topics : query === "memory" ? [
        {
            topic: "models",
            title: "Models",
            heading: "Which one",
            excerpt: "The weights must fit into memory."
        }
    ] : []

    function open(topic: string, heading = ""): int {
        calls.push("open " + topic + " " + heading);
        root.topic = topic === "" ? "start" : topic;
        root.rows.setRows([
            {
                kind: TranscriptModel.Kind.RichText,
                messageId: 0,
                html: "<h1>" + root.topic + "</h1>",
                text: root.topic
            }
        ]);
        return 0;
    }
    function follow(link: string): bool {
        calls.push("follow " + link);
        return link.endsWith(".md");
    }
}
