// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: one agent, and the tabs that a test sets.
QtObject {
    id: root

    property AgentController current: AgentController {}
    property var agents: []
    property AgentFolders folders: AgentFolders {}

    function open(folder: string): void {
        root.current.note(`open ${folder}`);
        root.current.folder = folder;
    }

    function show(folder: string): void {
        root.current.note(`show ${folder}`);
    }
    function another(): void {
        root.current.note("another");
        root.current.folder = "";
    }
    function close(folder: string): void {
        root.current.note(`close ${folder}`);
        root.current.folder = "";
    }
}
