// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted: keeps what was asked of it in `calls`.
QtObject {
    property string version: "0.1.0"
    property bool canLook: true
    property bool isLooking: false
    property string words
    property url page
    property var calls: []

    function look(): void {
        calls = calls.concat(["look"]);
    }
}
