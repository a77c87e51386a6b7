// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: a download was made, another connection refused.
QtObject {
    id: root

    property DataMove move: DataMove {}
    property var sizes: [
        {
            "what": "Conversations",
            "size": "1.2 MB"
        },
        {
            "what": "Free on this disk",
            "size": "80 GB"
        }
    ]
    property var connections: [
        {
            "time": "21/11/2026 09:10",
            "what": "Read a page for an agent",
            "address": "example.org",
            "isRefused": true
        },
        {
            "time": "21/11/2026 09:00",
            "what": "Downloaded a model",
            "address": "huggingface.co",
            "isRefused": false
        }
    ]
    property string readerWords
    property string turnsWords
    property url folderUrl: "file:///home/ada/.local/share/Hearth/Hearth"
    property string folder: "/home/ada/.local/share/Hearth/Hearth"
    property var calls: []

    signal reportSaved(string problem)
    signal connectionsSaved(string problem)

    function refresh(): void {
        root.calls.push("refresh");
    }
    function forgetTurns(): void {
        root.calls.push("forgetTurns");
        root.turnsWords = "3 turns were deleted.";
    }
    function report(): string {
        return "Hearth 0.1.0\nsystem: Debian 13";
    }
    function saveConnections(file: url): void {
        root.calls.push(`saveConnections ${file}`);
        root.connectionsSaved("");
    }
    function saveReport(file: url): void {
        root.calls.push(`save ${file}`);
        root.reportSaved("");
    }
}
