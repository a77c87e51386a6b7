// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: silent.
QtObject {
    id: root

    property bool isAvailable: true
    property bool isPlaying: false
    property real position: 0
    property string problem

    function stop(): void {
        root.isPlaying = false;
    }
}
