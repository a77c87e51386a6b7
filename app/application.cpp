// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"

#include "agents/inference_service.h"
#include "app/attachments/attachment_sweep.h"
#include "app/attachments/searchable_documents.h"
#include "app/data_folder/data_folder.h"
#include "app/ledger/ledger.h"
#include "app/notifications/desktop_notifier.h"
#include "app/notifications/notifications.h"
#include "app/notifications/tray_host.h"
#include "engine/projector_kind.h"
#include "storage/storage_service.h"

#include <QDir>
#include <QGuiApplication>

using namespace Qt::Literals;

namespace app {
namespace {

    // What the commands use too, unless the window keeps everything in a folder of its own.
    agents::project::ProfileFolders agentProfile(const QString &folder)
    {
        const bool isUsual = folder == dataFolder();
        return {isUsual ? agents::project::ProfileFolders::standard().configuration : folder,
                folder};
    }

} // namespace

// Members are destroyed from the last to the first: controllers, then inference, then storage,
// which finishes what the others left it to write.
struct Application::Data {
    Data(const QString &dataFolder, const FolderKeys &folderKeys, AppLock *appLock)
        : folder(dataFolder)
        , keys(folderKeys)
        , lock(appLock)
        , guide(nullptr)
        , settings(nullptr)
        , engines(folder)
        , storage(folder + "/hearth.db"_L1, keys.password)
        , documents(&storage, AttachmentFolders(folder, keys.vault).store)
        , model(&inference, &settings)
        , devices(&settings)
        , library(folder + "/models"_L1, &devices)
        , downloads(folder)
        , store(folder + "/models"_L1, downloads.access())
        , planner(&model, &inference, &settings, &devices)
        , modelChoices(&settings)
        , spelling(&settings, makeWordChecker)
        , agents(
              [this] {
                  auto agent = std::make_unique<AgentController>(&inference, &settings,
                                                                 agentProfile(folder));
                  agent->setEngines(&engines);
                  agent->setModelChoices(&modelChoices);
                  return agent;
              },
              [this](const Note &note) { notifications.tell(note); })
        , exchange(&storage, dataFolder + "/attachments"_L1, keys.vault)
        , assistants(storage::PresetKind::Assistant, &storage)
        , prompts(storage::PresetKind::Prompt, &storage)
        , windows({&storage, &inference, &settings, folder, &assistants, &engines, keys.vault,
                   &modelChoices},
                  &math,
                  makeWordChecker)
        , backups(&storage, &settings, folder)
        , records(&model, &settings, folder)
        , notifications(&settings, DesktopNotifier::ofSession(QGuiApplication::desktopFileName()))
    {
    }

    const QString folder; // of everything that is kept
    const FolderKeys keys;
    AppLock *const lock;
    MathRenderer math;
    Guide guide;
    Settings settings;
    RemoteEngines engines;
    storage::StorageService storage;
    SearchableDocuments documents;
    agents::InferenceService inference;
    ModelController model;
    DeviceChoice devices;
    ModelLibrary library;
    DownloadAccess downloads;
    ModelStore store;
    MemoryPlanner planner;
    ModelChoices modelChoices;
    SpellChecker spelling;
    AgentList agents;
    ConversationExchange exchange;
    PresetList assistants;
    PresetList prompts;
    ChatWindows windows;
    Backups backups;
    Records records;
    Updates updates{Updates::publishersAddress()};
    Notifications notifications;
    TrayHost tray{QDBusConnection::sessionBus()};
    DesktopPortals portals{&settings};
    QString storageProblem;
    bool isStorageDamaged = false;
    QObject answers; // the context of what the storage answers: gone before all that it reaches
};

Application::Application(const QString &dataFolder,
                         const FolderKeys &keys,
                         AppLock *lock,
                         QObject *parent)
    : QObject(parent)
{
    if (dataFolder != readFolderPlan().folder) // that is never made, see openDataFolder()
        QDir().mkpath(dataFolder);
    m_data = std::make_unique<Data>(dataFolder, keys, lock);
    // Prepared conversations are their words in another form.
    if (!keys.vault)
        m_data->inference.keepStates(dataFolder + "/states"_L1);
    m_comparison = std::make_unique<ModelComparison>(
        ModelComparison::Parts{&m_data->inference, &m_data->model, &m_data->library,
                               &m_data->storage, &m_data->settings, &m_data->devices});
    m_comparison->setBusyTest([this] { return isAnswering(); });
    connectParts();
    connectNotifications();
    connectUpkeep();
    openStorage();
}

Application::~Application() = default;

void Application::connectParts()
{
    ChatWindows *const windows = &m_data->windows;
    const auto imported = &ConversationExchange::imported;
    connect(&m_data->exchange, imported, windows, &ChatWindows::reload);
    connect(&m_data->exchange, imported, &m_data->assistants, &PresetList::reload);
    connect(&m_data->exchange, imported, &m_data->documents, &SearchableDocuments::update);
    connect(windows, &ChatWindows::runningChanged, &m_data->documents,
            &SearchableDocuments::update); // its message is stored
    connect(windows, &ChatWindows::removed, &m_data->inference, &agents::InferenceService::forget);
    connect(windows, &ChatWindows::lastClosed, this, &Application::quit);
    connect(&m_data->store, &ModelStore::chosen, &m_data->model, &ModelController::openPath);
    connect(&m_data->store, &ModelStore::arrived, &m_data->library, &ModelLibrary::refresh);
    connect(&m_data->library, &ModelLibrary::trashed, &m_data->store, &ModelStore::look);
    connect(&m_data->downloads, &DownloadAccess::changed, &m_data->store,
            [this] { m_data->store.setAccess(m_data->downloads.access()); });
    ModelChoices *const choices = &m_data->modelChoices;
    connect(&m_data->model, &ModelController::stateChanged, choices,
            [this, choices] { choices->setInUse(m_data->model.path()); });
    connect(&m_data->planner, &MemoryPlanner::changed, choices,
            [this, choices] { choices->show(m_data->planner.path()); });
}

void Application::connectNotifications()
{
    Notifications *const notifications = &m_data->notifications;
    ChatWindows *const windows = &m_data->windows;
    connect(windows, &ChatWindows::runningChanged, notifications, &Notifications::onRunning);
    connect(&m_data->tray, &TrayHost::changed, this, &Application::hasTrayChanged);
    connect(notifications, &Notifications::balloonRequested, this, &Application::balloonRequested);
    connect(&m_data->portals, &DesktopPortals::quickRequested, this,
            [this] { Q_EMIT placeRequested(u"quick"_s); });
    notifications->setTitleOf(
        [windows](qint64 conversation) { return windows->titleOf(conversation); });
    connect(notifications, &Notifications::placeRequested, this, [this](const QString &place) {
        constexpr auto kConversation = "conversation/"_L1;
        constexpr auto kAgent = "agent/"_L1;
        if (place.startsWith(kAgent)) {
            m_data->agents.show(place.sliced(kAgent.size()));
            Q_EMIT placeRequested(u"agent"_s);
            return;
        }
        if (!place.startsWith(kConversation))
            return placeRequested(place);
        m_data->windows.find(place.sliced(kConversation.size()).toLongLong());
    });
}

void Application::connectUpkeep()
{
    connect(&m_data->windows, &ChatWindows::runningChanged, &m_data->backups, &Backups::onRunning);
    connect(&m_data->storage, &storage::StorageService::damaged, &m_data->answers,
            [this](const QString &message) {
                const base::Error error{base::ErrorCode::InvalidInput, message.toStdString()};
                setStorageProblem(&error);
            });
    connect(&m_data->backups, &Backups::expired, &m_data->windows, &ChatWindows::forget);
    connect(&m_data->backups, &Backups::restored, this, [this] {
        setStorageProblem(nullptr); // what lies there now was checked and opened
        m_data->engines.forgetConversations();
        m_data->windows.beginAnew();
        m_data->documents.update();
        m_data->assistants.reload();
        m_data->prompts.reload();
    });
    connect(&m_data->records, &Records::turnsForgotten, &m_data->agents, &AgentList::readAgain);
    // What is started from here, hearth-fetch above all, obeys it, also while it runs.
    const auto tell = [this] {
        Ledger::setLocalOnly(m_data->settings.localOnly());
        if (m_data->settings.localOnly())
            m_data->store.pauseAll();
        m_data->inference.restAfter(std::chrono::minutes(m_data->settings.restMinutes()));
    };
    tell();
    connect(&m_data->settings, &Settings::changed, this, tell);
}

void Application::openStorage()
{
    m_data->storage.open().then(&m_data->answers, [this](const base::Result<void> &opened) {
        setStorageProblem(opened ? nullptr : &opened.error());
        if (!opened)
            return;
        m_data->windows.reload();
        m_data->assistants.reload();
        m_data->prompts.reload();
        m_data->backups.onOpened();
        m_data->storage.run(
            [folder = m_data->folder, keys = m_data->keys](storage::ConversationStore &store) {
                return sweepAttachments(store, folder, keys); // what cannot go now goes next time
            });
        m_data->documents.update();
    });
}

void Application::setConversationsAside()
{
    m_data->storage.setAside().then(&m_data->answers, [this](const base::Result<QString> &moved) {
        if (!moved)
            return setStorageProblem(&moved.error());
        m_data->engines.forgetConversations();
        openStorage();
        m_data->windows.beginAnew(); // what is open may be of that file; asks the new one
    });
}

void Application::setStorageProblem(const base::Error *error)
{
    m_data->storageProblem = error ? QString::fromStdString(error->message) : QString();
    m_data->isStorageDamaged = error && error->code == base::ErrorCode::InvalidInput;
    Q_EMIT storageProblemChanged();
}

void Application::retranslate()
{
    m_data->guide.reload();
    m_data->library.refresh();
    m_data->store.retranslate();
    m_data->planner.refresh();
    m_data->records.retranslate();
    m_data->prompts.reload();
    m_data->windows.retranslate();
    m_data->model.retranslate();
}

void Application::restoreModel(const QString &path)
{
    // Eyes and ears are for the model of last time.
    if (path.isEmpty() || engine::isProjectorFile(path.toStdU16String())) {
        m_data->model.openLast();
        m_data->model.openStarter();
    }
    if (!path.isEmpty())
        m_data->model.open(QUrl::fromLocalFile(path));
}

ChatWindows *Application::windows() const
{
    return &m_data->windows;
}

ConversationExchange *Application::exchange() const
{
    return &m_data->exchange;
}

ModelController *Application::model() const
{
    return &m_data->model;
}

AgentList *Application::agents() const
{
    return &m_data->agents;
}

ModelLibrary *Application::library() const
{
    return &m_data->library;
}

ModelStore *Application::store() const
{
    return &m_data->store;
}

DownloadAccess *Application::downloads() const
{
    return &m_data->downloads;
}

DeviceChoice *Application::devices() const
{
    return &m_data->devices;
}

MemoryPlanner *Application::planner() const
{
    return &m_data->planner;
}

ModelChoices *Application::modelChoices() const
{
    return &m_data->modelChoices;
}

SpellChecker *Application::spelling() const
{
    return &m_data->spelling;
}

MathRenderer *Application::math() const
{
    return &m_data->math;
}

Guide *Application::guide() const
{
    return &m_data->guide;
}

PresetList *Application::assistants() const
{
    return &m_data->assistants;
}

PresetList *Application::prompts() const
{
    return &m_data->prompts;
}

Settings *Application::settings() const
{
    return &m_data->settings;
}

RemoteEngines *Application::engines() const
{
    return &m_data->engines;
}

Backups *Application::backups() const
{
    return &m_data->backups;
}

Records *Application::records() const
{
    return &m_data->records;
}

Updates *Application::updates() const
{
    return &m_data->updates;
}

DesktopPortals *Application::portals() const
{
    return &m_data->portals;
}

AppLock *Application::lock() const
{
    return m_data->lock;
}

Notifications *Application::notifications() const
{
    return &m_data->notifications;
}

bool Application::hasTray() const
{
    return m_data->tray.isPresent();
}

QString Application::storageProblem() const
{
    return m_data->storageProblem;
}

bool Application::isStorageDamaged() const
{
    return m_data->isStorageDamaged;
}

} // namespace app
