// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// The window for a quick question, made when first asked for.
Loader {
    id: root

    property bool canAsk: true

    signal asked(text: string)

    function open(): void {
        root.active = true;
        (root.item as QuickAsk).show();
        (root.item as QuickAsk).requestActivate();
    }

    objectName: "quickArea"
    active: false
    sourceComponent: QuickAsk {
        canAsk: root.canAsk
        onAsked: text => root.asked(text)
    }
}
