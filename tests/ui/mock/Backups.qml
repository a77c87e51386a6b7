// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: two copies lie there.
QtObject {
    id: root

    property var entries: [
        {
            "name": "hearth-2026-11-21T09-00-00.db",
            "time": "21/11/2026 09:00",
            "size": "1.2 MB"
        },
        {
            "name": "hearth-2026-11-20T09-00-00.db",
            "time": "20/11/2026 09:00",
            "size": "1.1 MB"
        }
    ]
    property bool isBusy: false
    property bool canTakeBack: false
    property string error
    property string lockedName
    property var calls: []

    function make(): void {
        root.calls.push("make");
    }
    function restore(name: string): void {
        root.calls.push(`restore ${name}`);
        root.canTakeBack = true;
    }
    function restoreLocked(name: string, password: string): void {
        root.calls.push(`restoreLocked ${name} ${password}`);
        root.lockedName = "";
    }
    function takeBack(): void {
        root.calls.push("takeBack");
        root.canTakeBack = false;
    }
}
