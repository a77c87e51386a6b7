// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted.
QtObject {
    property real tokens: 0
    property real seconds: -1
    property string words
}
