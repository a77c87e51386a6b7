// SPDX-License-Identifier: Apache-2.0
import QtQml

// Scripted stand-ins for everything that QML sees of the program.
QtObject {
    id: root

    property ChatWindows windows: ChatWindows {}
    property ConversationExchange exchange: ConversationExchange {}
    property ModelController model: ModelController {}
    property AgentList agents: AgentList {}
    property ModelLibrary library: ModelLibrary {}
    property ModelStore store: ModelStore {}
    property DownloadAccess downloads: DownloadAccess {}
    property DeviceChoice devices: DeviceChoice {}
    property MemoryPlanner planner: MemoryPlanner {}
    property ModelChoices modelChoices: ModelChoices {}
    property ModelComparison comparison: ModelComparison {}
    property SpellChecker spelling: SpellChecker {}
    property Guide guide: Guide {}
    property RemoteEngines engines: RemoteEngines {}
    property Updates updates: Updates {}
    property DesktopPortals portals: DesktopPortals {}
    property Backups backups: Backups {}
    property AppLock lock: AppLock {}
    property Records records: Records {}
    property PresetList assistants: PresetList {}
    property PresetList prompts: PresetList {}
    property Settings settings: Settings {}
    property bool hasTray: false
    property string storageProblem
    property bool isStorageDamaged: false
    property var calls: []

    signal placeRequested(place: string)
    signal balloonRequested(title: string, text: string)

    function onBalloonClicked(): void {
        calls.push("balloonClicked");
    }

    function quit(): void {
        calls.push("quit");
    }
    function openStorage(): void {
        calls.push("openStorage");
    }
    function setConversationsAside(): void {
        calls.push("setConversationsAside");
    }
}
