// SPDX-License-Identifier: Apache-2.0
import QtQml
import QtQml.Models

// Scripted.
ListModel {
    id: root

    enum Kind {
        Task,
        Words,
        Thought,
        Call,
        Summary,
        End
    }
    enum State {
        Running,
        Done,
        Failed,
        Denied
    }

    property var plan: []

    // Lists in a ListModel would become models of their own: the diff is written into each row.
    function add(kind: int, state: int, title: string, text: string): void {
        root.append({
                        "kind": kind,
                        "state": state,
                        "title": title,
                        "text": text,
                        "diffLines": [],
                        "diffHtml": [],
                        "terminalHtml": "",
                        "isDraft": false,
                        "original": "",
                        "canUndo": false,
                        "turn": "",
                        "diffMore": 0
                    });
    }

    Component.onCompleted: {
        root.add(AgentTimeline.Kind.Task, 0, "", "Rename total to sum");
        root.add(AgentTimeline.Kind.Call, AgentTimeline.State.Done, "edit src/bill.py", "");
        root.add(AgentTimeline.Kind.Words, 0, "", "It is renamed.");
    }
}
