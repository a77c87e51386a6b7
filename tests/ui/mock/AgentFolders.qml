// SPDX-License-Identifier: Apache-2.0
import QtQml.Models

// Scripted: empty until a test adds folders.
ListModel {
    id: root

    enum Work {
        Idle,
        Running,
        Waiting,
        Done
    }

    function add(folder: string, work: int, timeText: string): void {
        root.append({
                        "folder": folder,
                        "name": folder.split("/").pop(),
                        "work": work,
                        "timeText": timeText
                    });
    }
}
