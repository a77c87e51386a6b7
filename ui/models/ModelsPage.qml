// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// The models: those to get, those on this computer. Esc leads back.
FocusScope {
    id: root

    required property ModelLibrary library
    required property ModelStore store
    required property ModelController model
    required property MemoryPlanner planner
    required property ModelChoices choices
    required property ModelComparison comparison
    property bool sidebarHidden: false
    readonly property var machine: root.store.machine() // as the page opens

    signal closeRequested
    signal sidebarRequested
    signal openFileRequested

    function plan(path: string): void {
        root.planner.show(path);
        flick.contentY = 0;
        planCard.takeFocus();
    }

    objectName: "modelsPage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Models")
    Component.onCompleted: {
        root.store.refresh();
        root.library.refresh();
        root.planner.show(""); // the model in use
    }

    RowLayout {
        id: header

        x: Theme.gap(3)
        width: parent.width - 2 * x
        height: Theme.gap(13)
        spacing: Theme.gap(2)

        IconButton {
            visible: root.sidebarHidden
            symbol: "sidebar"
            text: qsTr("Show the sidebar")
            keys: qsTr("Ctrl+B")
            onClicked: root.sidebarRequested()
        }
        IconButton {
            objectName: "closeModels"
            focus: true
            symbol: Theme.isMirrored ? "next" : "back"
            text: qsTr("Back to the conversation")
            keys: qsTr("Esc")
            onClicked: root.closeRequested()
        }
        Heading {
            Layout.fillWidth: true
            text: qsTr("Models")
        }
        TextButton {
            objectName: "openModelFile"
            text: qsTr("Open a model file")
            symbol: "open"
            onClicked: root.openFileRequested()
        }
    }
    Flickable {
        id: flick

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: column.height + Theme.gap(10)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: SlimScrollBar {}

        ColumnLayout {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.gap(2)
            width: Math.min(Theme.columnWidth, flick.width - 2 * Theme.gap(6))
            spacing: Theme.gap(3)

            Heading {
                Layout.fillWidth: true
                visible: root.machine.words !== "" && !planCard.visible
                text: qsTr("Memory")
            }
            ProgressLine {
                objectName: "machineMemory"
                Layout.fillWidth: true
                implicitHeight: Theme.gap(2)
                visible: root.machine.words !== "" && !planCard.visible
                value: root.machine.used
                label: root.machine.words
            }
            Label {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.gap(3)
                visible: root.machine.words !== "" && !planCard.visible
                text: root.machine.words
                muted: true
                font.pixelSize: Theme.fontSmall
                Accessible.ignored: true // the bar says it
            }
            PlanCard {
                id: planCard

                Layout.fillWidth: true
                Layout.bottomMargin: Theme.gap(3)
                visible: root.planner.isReady
                planner: root.planner
                model: root.model
                choices: root.choices
                onLoadRequested: root.planner.load()
            }
            ComparisonCard {
                id: comparisonCard

                Layout.fillWidth: true
                Layout.bottomMargin: Theme.gap(3)
                comparison: root.comparison
                path: root.planner.path
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap(3)

                Heading {
                    Layout.fillWidth: true
                    text: qsTr("On this computer")
                }
                TextButton {
                    objectName: "compareFiles"
                    visible: root.library.count > 1 && root.comparison.state === ModelComparison.State.Choosing
                    quiet: true
                    text: qsTr("Compare two files…")
                    onClicked: comparisonCard.open()
                }
            }
            Label {
                Layout.fillWidth: true
                visible: root.library.count === 0
                text: root.library.isSearching ? qsTr("Looking for model files…")
                                               : qsTr("No Gemma 4 files yet. Hearth looks in its own folder and in those of LM Studio, Ollama, Hugging Face, llama.cpp, Jan and GPT4All.")
                muted: true
            }
            Repeater {
                model: root.library

                LibraryRow {
                    Layout.fillWidth: true
                    currentPath: root.model.path
                    isPlanned: root.planner.path === path
                    onPlanRequested: root.plan(path)
                    onTrashRequested: root.library.trash(path)
                    onUseRequested: {
                        root.model.openPath(path);
                        root.closeRequested();
                    }
                }
            }
            Repeater {
                model: root.library.folders

                RowLayout {
                    id: folder

                    required property string modelData

                    Layout.fillWidth: true

                    Label {
                        Layout.fillWidth: true
                        text: qsTr("Also looked in: %1").arg(folder.modelData)
                        muted: true
                        elide: Text.ElideMiddle
                        wrapMode: Text.NoWrap
                        font.pixelSize: Theme.fontSmall
                    }
                    TextButton {
                        text: qsTr("Leave out")
                        quiet: true
                        onClicked: root.library.removeFolder(folder.modelData)
                    }
                }
            }
            TextButton {
                objectName: "addFolder"
                text: qsTr("Look in another folder")
                symbol: "folder"
                quiet: true
                onClicked: folderDialog.open()
            }
            Heading {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap(4)
                text: qsTr("Get a model")
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("Google's own 4-bit files of Gemma 4 and 8-bit ones, from %1, with what they see, hear and guess words ahead with. Hearth connects only while one is downloaded, and sends nothing but the request.").arg(root.store.host)
                muted: true
            }
            Repeater {
                model: root.store

                StoreRow {
                    Layout.fillWidth: true
                    store: root.store
                }
            }
        }
    }
    FolderDialog {
        id: folderDialog

        title: qsTr("Folder with model files")
        onAccepted: root.library.addFolder(selectedFolder)
    }
    Connections {
        function onChosen(): void {
            root.closeRequested();
        }

        target: root.store
    }
}
