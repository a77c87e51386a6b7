// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: shows what it is told to, without decoding anything.
QtObject {
    id: root

    property var frames: []
    property list<real> levels
    property bool isReading: false
    property string problem
    property SoundPlayer player: SoundPlayer {}
    property list<string> calls

    function showFrames(from: real, to: real, count: int): void {
        root.calls.push(`showFrames ${from} ${to} ${count}`);
    }

    function showLevels(): void {
        root.calls.push("showLevels");
    }

    function play(from: real, to: real): void {
        root.calls.push(`play ${from} ${to}`);
        root.player.isPlaying = true;
    }
}
