// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQml

import Hearth.Ui.Controls

// The links of a message, for who has no pointer.
PopupMenu {
    id: root

    property var links: [] // as TranscriptModel.linksOf() has them

    signal chosen(link: string)

    objectName: "linkMenu"
    title: qsTr("Links")

    Instantiator {
        model: root.links
        delegate: MenuAction {
            required property var modelData

            objectName: "link"
            symbol: "link"
            text: modelData.host === "" ? modelData.words : qsTr("%1 · %2").arg(modelData.words).arg(modelData.host)
            onTriggered: root.chosen(modelData.link)
        }
        onObjectAdded: (index, object) => root.insertItem(index, object)
        onObjectRemoved: (index, object) => root.removeItem(object)
    }
}
