// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: keeps what was asked of it in `calls`.
QtObject {
    id: root

    enum State {
        Open,
        Looking,
        Moving,
        Stopped,
        Missing
    }

    property int state: FolderGate.State.Moving
    property string folder
    property string usual: "/home/ada/.local/share/Hearth/Hearth"
    property string problem
    property real progress: 0
    property string progressText
    property list<string> calls

    function tryAgain(): void {
        root.calls.push("tryAgain");
    }
    function notNow(): void {
        root.calls.push("notNow");
    }
    function useUsual(): void {
        root.calls.push("useUsual");
    }
}
