// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Hearth.Ui.Controls

// Takes what is dropped on the window: a model file is opened, everything else goes with the next message.
DropArea {
    id: root

    property bool isModel: false
    property bool isProjector: false // eyes and ears of a model, by its name
    property int fileCount: 0

    signal modelDropped(file: url)
    signal filesDropped(files: list<url>)

    function words(): string {
        if (root.isProjector)
            return qsTr("Drop to give the model these eyes and ears");
        if (root.isModel)
            return qsTr("Drop to open this model");
        return qsTr("Drop to attach %n files", "", root.fileCount);
    }

    onEntered: drag => {
        root.fileCount = drag.hasUrls ? drag.urls.length : 0;
        root.isModel = root.fileCount === 1 && drag.urls[0].toString().toLowerCase().endsWith(".gguf");
        root.isProjector = root.isModel && drag.urls[0].toString().toLowerCase().includes("mmproj");
        drag.accepted = root.fileCount > 0;
    }
    onDropped: drop => {
        if (root.isModel)
            root.modelDropped(drop.urls[0]);
        else
            root.filesDropped(drop.urls);
        drop.accept(Qt.CopyAction);
    }

    Rectangle {
        objectName: "dropTarget"
        anchors.fill: parent
        visible: root.containsDrag
        color: Theme.scrim

        FloatingSurface {
            anchors.centerIn: parent
            width: words.implicitWidth + Theme.gap(12)
            height: words.implicitHeight + Theme.gap(10)
            border.width: Theme.focusWidth
            border.color: Theme.accent

            Column {
                id: words

                anchors.centerIn: parent
                spacing: Theme.gap(2)

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    size: Theme.gap(8)
                    source: root.isModel ? "qrc:/icons/model.svg" : "qrc:/icons/attach.svg"
                    color: Theme.accent
                }
                Heading {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: root.words()
                }
            }
        }
    }
}
