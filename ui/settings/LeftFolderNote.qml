// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// The folder that was used before: what still lies there, and a way to remove it.
Banner {
    id: root

    required property LeftFolder folder

    objectName: "previousFolder"
    visible: root.folder.path !== ""
    tone: root.folder.problem === "" ? Banner.Tone.Info : Banner.Tone.Negative
    message: root.words()

    TextButton {
        text: qsTr("Show")
        Accessible.name: qsTr("Show the folder used before")
        onClicked: Qt.openUrlExternally(root.folder.url)
    }
    TextButton {
        objectName: "removePrevious"
        visible: root.folder.canRemove
        text: root.folder.hasNoTrash ? qsTr("Delete for good…") : qsTr("Delete…")
        Accessible.name: qsTr("Delete what Hearth left in the folder used before")
        onClicked: dialog.ask()
    }
    TextButton {
        objectName: "forgetPrevious"
        visible: !root.folder.isRemoving
        quiet: true
        text: qsTr("Hide")
        Accessible.name: qsTr("Hide the note about the folder used before")
        onClicked: root.folder.forget()
    }

    function words(): string {
        const path = root.folder.path;
        if (root.folder.isRemoving)
            return qsTr("Removing what Hearth left in %1…").arg(path);
        if (root.folder.holdsOthers)
            return qsTr("What Hearth kept in %1 is gone. Files that others put there stay.").arg(path);
        if (root.folder.hasNoTrash)
            return qsTr("The trash does not take it: %1 What Hearth used before still lies in %2.").arg(root.folder.problem).arg(path);
        if (root.folder.problem !== "")
            return root.folder.problem;
        return qsTr("What Hearth used before still lies in %1. Delete it there once you need it no more.").arg(path);
    }

    Dialog {
        id: dialog

        function ask(): void {
            dialog.open();
            keep.forceActiveFocus(Qt.TabFocusReason);
        }

        objectName: "removePreviousDialog"
        title: root.folder.hasNoTrash ? qsTr("Delete the old folder for good?") : qsTr("Delete the old folder?")

        Label {
            objectName: "removePreviousWords"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.cardWidth
            text: [qsTr("What Hearth left in %1 is deleted: conversations, attachments, backups and models. All of it came along to the folder used now.").arg(root.folder.path),
                   root.folder.hasNoTrash ? qsTr("This cannot be undone.") : qsTr("It goes to the trash of this computer."),
                   qsTr("Files that Hearth did not put there stay.")].join(" ")
        }
        actions: [
            TextButton {
                id: keep

                text: qsTr("Keep")
                onClicked: dialog.close()
            },
            TextButton {
                objectName: "confirmRemovePrevious"
                prominent: true
                text: root.folder.hasNoTrash ? qsTr("Delete for good") : qsTr("Move to the trash")
                onClicked: {
                    dialog.close();
                    root.folder.remove(root.folder.hasNoTrash);
                }
            }
        ]
    }
}
