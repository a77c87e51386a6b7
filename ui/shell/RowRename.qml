// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

import Hearth.Ui.Controls

// The field over a row of the list that takes its new name; an empty answer keeps the old one.
Loader {
    id: root

    required property string original
    required property string label

    signal finished(title: string)

    anchors.margins: Theme.gap(1)
    sourceComponent: InputField {
        id: field

        property bool isDone: false
        property string before

        function finish(title: string): void {
            if (!field.isDone) {
                field.isDone = true;
                root.finished(title === field.before ? "" : title);
            }
        }

        label: root.label
        leftPadding: Theme.gap(1.5)
        Component.onCompleted: { // once: a name that comes meanwhile does not overwrite this
            field.before = root.original;
            field.text = field.before;
            forceActiveFocus(Qt.OtherFocusReason);
            selectAll();
        }
        onAccepted: field.finish(text.trim())
        onActiveFocusChanged: {
            if (!activeFocus)
                field.finish(text.trim());
        }
        Keys.onEscapePressed: field.finish("")
    }
}
