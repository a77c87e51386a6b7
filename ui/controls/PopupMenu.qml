// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A menu of MenuActions.
T.Menu {
    id: root

    // A menu in a list of its own does not know how wide its items want to be.
    readonly property real widest: {
        let widest = 0;
        for (let i = 0; i < root.count; ++i)
            widest = Math.max(widest, root.itemAt(i)?.implicitWidth ?? 0);
        return widest;
    }

    margins: Theme.gap(2)
    padding: Theme.gap(1)
    overlap: 0
    implicitWidth: Math.max(Theme.formWidth, root.widest + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    delegate: MenuAction {}

    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        interactive: Window.window ? contentHeight + root.topPadding + root.bottomPadding > root.height : false
        currentIndex: root.currentIndex
        clip: true
        keyNavigationWraps: true
        Accessible.role: Accessible.PopupMenu
        Accessible.name: root.title === "" ? qsTr("Menu") : root.title
    }
    background: FloatingSurface {}
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.durationFeedback
        }
    }
}
