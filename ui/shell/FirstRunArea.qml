// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

import Hearth.App

// Holds the first page until it is answered.
Loader {
    id: root

    required property Settings settings
    required property ModelStore store

    signal begun(place: string)
    signal openRequested

    function begin(place: string): void {
        root.settings.welcomed = true;
        root.begun(place);
    }

    active: !root.settings.welcomed
    focus: active
    sourceComponent: FirstRunPage {
        focus: true
        store: root.store
        onStartRequested: root.begin("")
        onModelsRequested: root.begin("models")
        onOpenRequested: {
            root.begin("");
            root.openRequested();
        }
    }
    onLoaded: (item as FocusScope).forceActiveFocus(Qt.TabFocusReason)
}
