// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

// Opens the edit menu of `editor` by the right button; lies over the text control.
Item {
    id: root

    required property Item editor
    property var offers: null // see EditMenu
    property var instead: null // see EditMenu

    signal opening(position: point)
    signal offerChosen(word: string)
    signal offerLearned

    function openMenu(position: point): void {
        root.opening(position);
        loader.active = true;
        const menu = loader.item as EditMenu;
        menu.x = position.x;
        menu.y = position.y;
        menu.open();
    }

    anchors.fill: parent

    TapHandler {
        acceptedButtons: Qt.RightButton
        gesturePolicy: TapHandler.WithinBounds
        onTapped: eventPoint => root.openMenu(eventPoint.position)
    }
    Loader {
        id: loader

        active: false
        sourceComponent: EditMenu {
            editor: root.editor
            offers: root.offers
            instead: root.instead
            onOfferChosen: word => root.offerChosen(word)
            onOfferLearned: root.offerLearned()
        }
    }
}
