// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Hearth.App
import Hearth.Ui.Controls

// Everything that can be set, a section at a time, found by typing. Changes hold at once; Esc leads
// back.
FocusScope {
    id: root

    required property Application application
    required property ChatController chat // of the window
    readonly property Settings settings: application.settings
    property bool sidebarHidden: false
    property bool hasTray: false
    property string section // the place of the section to show; empty: the first
    property string query
    property bool foundNothing: false
    readonly property bool isNarrow: width < Theme.px(680)
    readonly property bool isSearching: root.query !== ""
    readonly property list<SettingsGroup> groups: column.children.map(child => child as SettingsGroup).filter(group => group !== null)
    readonly property string shownSection: root.groups.some(group => group.place === root.section) ? root.section : root.groups[0]?.place ?? ""

    signal sectionRequested(place: string)
    signal closeRequested
    signal sidebarRequested
    signal exportRequested
    signal importRequested
    signal importFolderRequested
    signal guideRequested
    signal presetsRequested

    // All that was found, from every section, or the one section that is chosen.
    function arrange(): void {
        // Each one, hence no some(): it would stop at the first that is found.
        root.foundNothing = root.groups.filter(group => group.search(root.query)).length === 0;
        for (const group of root.groups)
            group.visible = root.isSearching ? group.isFound : group.place === root.shownSection;
    }

    function choose(place: string): void {
        const group = root.groups.find(one => one.place === place);
        if (root.isSearching && group.isFound)
            scroll.contentY = Math.max(0, Math.min(group.y, scroll.contentHeight - scroll.height));
        else if (!root.isSearching)
            root.sectionRequested(place);
    }

    objectName: "settingsPage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Settings")
    Component.onCompleted: root.arrange()
    onQueryChanged: {
        root.arrange();
        scroll.contentY = 0;
    }
    onShownSectionChanged: {
        root.arrange();
        scroll.contentY = 0;
    }

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
        onSearched: text => root.query = text.trim().toLocaleLowerCase()
        onListRequested: sections.focusList()
    }
    SettingsSections {
        id: sections

        anchors.top: header.bottom
        anchors.topMargin: Theme.gap(1)
        x: Theme.isMirrored && !root.isNarrow ? parent.width - width - Theme.gap(3) : Theme.gap(3)
        width: root.isNarrow ? parent.width - 2 * Theme.gap(3) : Theme.px(200)
        height: root.isNarrow ? implicitHeight : parent.height - y
        groups: root.groups
        section: root.shownSection
        isSearching: root.isSearching
        isNarrow: root.isNarrow
        onChosen: place => root.choose(place)
    }
    ScrollColumn {
        id: scroll

        objectName: "settingsScroll"
        edge: 0 // what is in it keeps away from that
        anchors.top: root.isNarrow ? sections.bottom : header.bottom
        anchors.topMargin: root.isNarrow ? Theme.gap(3) : 0
        anchors.bottom: parent.bottom
        x: root.isNarrow || Theme.isMirrored ? 0 : sections.x + sections.width
        width: root.isNarrow ? parent.width : parent.width - sections.width - Theme.gap(3)

        ColumnLayout {
            id: column

            Layout.fillWidth: true
            Layout.maximumWidth: Theme.columnWidth
            Layout.leftMargin: Theme.gap(6)
            Layout.rightMargin: Theme.gap(6)
            Layout.topMargin: Theme.gap(1)
            Layout.bottomMargin: Theme.gap(8)
            Layout.alignment: Qt.AlignHCenter
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
            WindowSettings {
                settings: root.settings
                hasTray: root.hasTray
                portals: root.application.portals
            }
            NotificationSettings {
                settings: root.settings
            }
            SpellingSettings {
                settings: root.settings
                spelling: root.application.spelling
            }
            ReplySettings {
                settings: root.settings
            }
            PromptSettings {
                settings: root.settings
                chat: root.chat
                onPresetsRequested: root.presetsRequested()
            }
            ModelSettings {
                settings: root.settings
                model: root.application.model
                devices: root.application.devices
            }
            DownloadSettings {
                downloads: root.application.downloads
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
            LockSettings {
                settings: root.settings
                lock: root.application.lock
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
