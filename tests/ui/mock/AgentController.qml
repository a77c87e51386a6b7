// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: keeps what was asked of it in `calls`.
QtObject {
    id: root

    enum Mode {
        Ask,
        Edit,
        Auto
    }

    property string folder
    property list<string> recentFolders: ["/home/ada/bills"]
    property int mode: AgentController.Mode.Edit
    property string sandboxText: "Commands run in a sandbox."
    property bool isConfined: true
    property AgentTimeline timeline: AgentTimeline {}
    property bool isRunning: false
    property bool canGoOn: false
    property bool isTrusted: false
    property bool hasInstructions: true
    property var jobs: []
    property var engine: ({})
    property AgentReview review: AgentReview {}
    property AgentRules rules: AgentRules {}
    property SentHistory sent: SentHistory {}
    property var form: ({})
    property var question: ({})
    property var turns: [({
                "id": "t1",
                "task": "Rename total to sum",
                "time": "11:02",
                "state": "",
                "canResume": false,
                "canUndo": true,
                "files": [({
                            "path": "src/bill.py",
                            "kind": "changed",
                            "hasDiff": true
                        })]
            })]
    property string error
    property var calls: []

    signal turnEnded(reason: string, words: string)
    signal undone(turn: string, files: int)
    signal diffReady(turn: string, path: string, lines: list<string>)

    function chooseEngine(id: string): void {
        root.note(`chooseEngine ${id}`.trim());
    }

    function note(call: string): void {
        root.calls = root.calls.concat([call]);
    }

    function openFolder(folder: url): void {
        root.note(`openFolder ${folder}`);
    }
    function openPath(folder: string): void {
        root.note(`openPath ${folder}`);
        root.folder = folder;
    }
    function closeFolder(): void {
        root.folder = "";
    }
    function start(task: string): void {
        root.note(`start ${task}`);
    }
    function goOn(): void {
        root.note("goOn");
    }
    function stop(): void {
        root.note("stop");
    }
    function approve(): void {
        root.note("approve");
        root.question = {};
    }
    function approveAlways(): void {
        root.note("approveAlways");
        root.question = {};
    }
    function stopJob(id: int): void {
        root.note(`stopJob ${id}`);
    }
    function undoSummary(): void {
        root.note("undoSummary");
    }
    function fillIn(values: var): string {
        root.note("fillIn " + JSON.stringify(values));
        return "";
    }
    function declineForm(): void {
        root.note("declineForm");
        root.form = {};
    }
    function setDark(isDark: bool): void {
    }
    function deny(why: string): void {
        root.note(why === "" ? "deny" : `deny ${why}`);
        root.question = {};
    }
    function resume(turn: string): void {
        root.note(`resume ${turn}`);
    }
    function undo(turn: string): void {
        root.note(`undo ${turn}`);
    }
    function beginAnew(): void {
        root.note("beginAnew");
    }
    function requestDiff(turn: string, path: string): void {
        root.note(`requestDiff ${turn} ${path}`);
        root.diffReady(turn, path, ["@@ -1 +1 @@", "-total", "+sum"]);
    }
}
