// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A part of the window that is made when it is first asked for. It has a file of its own, which is not read before that
// either: the window is there sooner.
Loader {
    id: root

    required property url file // by Qt.resolvedUrl(), where it is named
    property var given: ({}) // its properties, as they are when it is made
    property bool wanted: false // asks for it, as made() does

    function made(): var {
        if (root.status === Loader.Null)
            root.setSource(root.file, root.given);
        return root.item;
    }

    onWantedChanged: {
        if (root.wanted)
            root.made();
    }
}
