// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// Takes a model file that is dropped on the window.
DropArea {
    id: root

    property bool isModel: false

    signal modelDropped(file: url)

    onEntered: drag => {
        root.isModel = drag.hasUrls && drag.urls.length === 1 && drag.urls[0].toString().toLowerCase().endsWith(".gguf");
        drag.accepted = root.isModel;
    }
    onDropped: drop => {
        if (root.isModel)
            root.modelDropped(drop.urls[0]);
    }

    Rectangle {
        anchors.fill: parent
        visible: root.containsDrag && root.isModel
        color: Theme.scrim

        FloatingSurface {
            anchors.centerIn: parent
            width: words.implicitWidth + Theme.gap(12)
            height: words.implicitHeight + Theme.gap(10)

            Heading {
                id: words

                anchors.centerIn: parent
                text: qsTr("Drop to open this model")
            }
        }
    }
}
