// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Hearth.App
import Hearth.Ui.Controls

// Everything that can be set, found by typing. Changes hold at once; Esc leads back.
FocusScope {
    id: root

    required property Application application
    readonly property Settings settings: application.settings
    property bool sidebarHidden: false
    property bool foundNothing: false

    signal closeRequested
    signal sidebarRequested
    signal exportRequested
    signal importRequested
    signal importFolderRequested
    signal guideRequested
    signal presetsRequested

    function search(text: string): void {
        const query = text.trim().toLocaleLowerCase();
        const groups = column.children.map(child => child as SettingsGroup).filter(group => group !== null);
        // Each one, hence no some(): it would stop at the first that is found.
        root.foundNothing = groups.filter(group => group.search(query)).length === 0;
        flick.contentY = 0;
    }

    objectName: "settingsPage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Settings")

    SettingsHeader {
        id: header

        x: Theme.gap(3)
        width: parent.width - 2 * x
        height: Theme.gap(13)
        focus: true
        settings: root.settings
        sidebarHidden: root.sidebarHidden
        onSidebarRequested: root.sidebarRequested()
        onCloseRequested: root.closeRequested()
        onSearched: text => root.search(text)
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
            spacing: Theme.gap(8)

            Label {
                objectName: "noSettingFound"
                Layout.fillWidth: true
                visible: root.foundNothing
                text: qsTr("No setting has these words. Try another word.")
                muted: true
            }
            AppearanceSettings {
                settings: root.settings
            }
            NotificationSettings {
                settings: root.settings
            }
            ReplySettings {
                settings: root.settings
            }
            PromptSettings {
                settings: root.settings
                chat: root.application.chat
                onPresetsRequested: root.presetsRequested()
            }
            ModelSettings {
                settings: root.settings
                model: root.application.model
            }
            EngineSettings {
                engines: root.application.engines
            }
            ConversationSettings {
                settings: root.settings
                exchange: root.application.exchange
                onExportRequested: root.exportRequested()
                onImportRequested: root.importRequested()
                onImportFolderRequested: root.importFolderRequested()
            }
            BackupSettings {
                settings: root.settings
                backups: root.application.backups
            }
            StorageSettings {
                records: root.application.records
            }
            PrivacySettings {
                settings: root.settings
                records: root.application.records
            }
            AboutSettings {
                updates: root.application.updates
                onLicencesRequested: {
                    root.application.guide.open("licences");
                    root.guideRequested();
                }
            }
            TextButton {
                objectName: "resetAll"
                enabled: root.settings.changedNames.length > 0
                symbol: "undo"
                text: qsTr("Reset all settings")
                onClicked: root.settings.reset([])
            }
        }
    }
}
