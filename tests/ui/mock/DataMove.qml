// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: keeps what was asked of it in `calls`.
QtObject {
    id: root

    enum State {
        Idle,
        Looking,
        Offered,
        Copying,
        Planned,
        PlannedUse,
        Removing
    }

    property bool canMove: true
    property int state: DataMove.State.Idle
    property string target
    property string offer
    property real progress: 0
    property string progressText
    property string problem
    property LeftFolder left: LeftFolder {}
    property var calls: []

    function moveTo(folder: url): void {
        root.calls.push(`moveTo ${folder}`);
    }
    function useOffered(): void {
        root.calls.push("useOffered");
    }
    function cancel(): void {
        root.calls.push("cancel");
    }
    function carryOut(): void {
        root.calls.push("carryOut");
    }
}
