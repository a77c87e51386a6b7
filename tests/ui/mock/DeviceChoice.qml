// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: a processor and a graphics card.
QtObject {
    id: root

    property list<string> names: ["Processor", "AMD Radeon RX 7800 XT · 17.2 GB"]
    property int current: 0
    property string remark
    property var calls: []

    function refresh(): void {
        root.calls.push("refresh");
    }
}
