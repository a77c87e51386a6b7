// SPDX-License-Identifier: Apache-2.0
#include "app/window_session.h"

#include "app/application.h"
#include "app/attachment_pictures.h"
#include "app/data_folder/data_folder.h"
#include "app/data_folder/data_move.h"
#include "app/drawing_images.h"
#include "app/formula_images.h"
#include "app/instance.h"
#include "app/window_task.h"

#include <utility>

#include <QGuiApplication>
#include <QStyleHints>

using namespace Qt::Literals;

namespace app {
namespace {

    // For the disk of a chosen folder, before any window is there to stand still.
    constexpr std::chrono::milliseconds kPatience(200);

    void applyTheme(Settings::Theme theme)
    {
        const Qt::ColorScheme scheme = theme == Settings::Theme::Light ? Qt::ColorScheme::Light
            : theme == Settings::Theme::Dark                           ? Qt::ColorScheme::Dark
                                                                       : Qt::ColorScheme::Unknown;
        QGuiApplication::styleHints()->setColorScheme(scheme);
    }

    QVariantMap propertiesOf(Application &application, ChatWindow &window)
    {
        return {{u"application"_s, QVariant::fromValue(&application)},
                {u"chatWindow"_s, QVariant::fromValue(&window)}};
    }

    void addPictures(QQmlApplicationEngine &engine, ChatWindow &window)
    {
        static int windows = 0;
        AttachmentViewer *const viewer = window.chat()->attachments()->viewer();
        viewer->setProvider(u"attachment%1"_s.arg(++windows));
        engine.addImageProvider(viewer->provider(), new AttachmentPictures(*viewer));
    }

} // namespace

WindowSession::WindowSession(WindowOptions options, Instance &instance)
    : m_options(std::move(options))
    , m_instance(instance)
    , m_keeper(std::make_unique<WindowKeeper>(m_options.task == WindowTask::Run))
{
    // Queued: the button that asked for it goes with the window.
    connect(
        &m_gate, &FolderGate::opened, this,
        [this] {
            m_options.dataFolder = dataFolder();
            openFolder();
        },
        Qt::QueuedConnection);
    connect(&m_language, &Language::changed, this, [this] {
        if (m_engine)
            m_engine->retranslate();
        if (m_application)
            m_application->retranslate();
    });
    if (m_options.task == WindowTask::Run)
        connectInstance();
}

// The windows before what they show.
WindowSession::~WindowSession()
{
    m_keeper.reset();
    m_engine.reset();
    m_application.reset();
}

bool WindowSession::begin()
{
    if (m_options.task != WindowTask::Run || m_options.isOwnDataFolder)
        return openFolder();
    m_gate.begin(kPatience);
    return m_gate.state() == FolderGate::State::Open ? openFolder() : showGate();
}

bool WindowSession::openFolder()
{
    m_lock = std::make_unique<AppLock>(m_options.dataFolder);
    connect(m_lock.get(), &AppLock::opened, this, &WindowSession::showConversations,
            Qt::QueuedConnection);
    connect(m_lock.get(), &AppLock::closeRequested, this, &WindowSession::lockConversations,
            Qt::QueuedConnection);
    return m_lock->isOn() ? showLock() : showConversations({});
}

// What later Hearths ask of this one.
void WindowSession::connectInstance()
{
    const auto place = [this](const QString &name) {
        if (m_application) {
            Q_EMIT m_application->placeRequested(name);
        } else if (m_window) {
            m_window->raise();
            m_window->requestActivate();
        }
    };
    connect(&m_instance, &Instance::shown, this, [place] { place({}); });
    connect(&m_instance, &Instance::asked, this, place);
    connect(&m_instance, &Instance::opened, this, &WindowSession::take);
    QCoreApplication::instance()->installEventFilter(&m_instance);
}

void WindowSession::take(const QString &file)
{
    m_files.append(file);
    passOn();
}

void WindowSession::passOn()
{
    if (!m_application)
        return;
    for (const QString &file : std::exchange(m_files, {})) {
        const QUrl url = QUrl::fromLocalFile(file);
        switch (useOf(file)) {
        case FileUse::Model:
            m_application->restoreModel(file);
            break;
        case FileUse::Import:
            m_imports.append(url);
            break;
        case FileUse::Attach:
            m_application->windows()->front()->chat()->attachments()->addUrls({url});
            break;
        }
    }
    importNext();
}

// One import at a time: a desktop opens several files one after the other.
void WindowSession::importNext()
{
    if (m_application && !m_imports.isEmpty() && !m_application->exchange()->isRunning())
        m_application->exchange()->importFrom(std::exchange(m_imports, {}));
}

void WindowSession::follow(Settings *settings)
{
    const auto apply = [this, settings] {
        applyTheme(settings->theme());
        m_language.use(settings->language());
    };
    apply();
    connect(settings, &Settings::changed, this, apply);
}

bool WindowSession::showGate()
{
    return showPage(u"FolderWindow"_s, u"gate"_s, &m_gate);
}

bool WindowSession::showLock()
{
    return showPage(u"LockWindow"_s, u"lock"_s, m_lock.get());
}

bool WindowSession::showPage(const QString &name, const QString &property, QObject *value)
{
    m_settings = std::make_unique<Settings>(nullptr);
    follow(m_settings.get());
    auto next = std::make_unique<QQmlApplicationEngine>();
    const bool isShown = load(name, std::move(next),
                              {{property, QVariant::fromValue(value)},
                               {u"settings"_s, QVariant::fromValue(m_settings.get())}});
    if (isShown)
        runAfterFirstFrame(m_window, m_options, [] { });
    return isShown;
}

bool WindowSession::showConversations(const FolderKeys &keys)
{
    auto application = std::make_unique<Application>(m_options.dataFolder, keys, m_lock.get());
    Settings *const settings = application->settings();
    follow(settings);
    const auto idle = [this, settings] {
        m_lock->lockWhenIdle(settings->lockMinutes(),
                             [this] { return m_application && m_application->isBusy(); });
    };
    idle();
    connect(settings, &Settings::changed, this, idle);
    connect(application->records()->move(), &DataMove::carryOutRequested, this,
            &WindowSession::moveConversations, Qt::QueuedConnection);

    ChatWindow *const first = application->windows()->first();
    auto next = std::make_unique<QQmlApplicationEngine>();
    next->addImageProvider(u"formula"_s, new FormulaImages(application->math()));
    addPictures(*next, *first);
    QVariantMap properties = propertiesOf(*application, *first);
    properties.insert(m_keeper->sidebarOf(0));
    if (!load(u"Main"_s, std::move(next), properties))
        return false;
    m_keeper->follow(first, m_window);
    connect(application->windows(), &ChatWindows::made, this, &WindowSession::showMore);
    restore(application->windows(), m_wantsModel && !m_options.files.isEmpty());
    connect(application->exchange(), &ConversationExchange::progressChanged, this,
            &WindowSession::importNext, Qt::QueuedConnection);
    m_application = std::move(application);
    m_settings.reset();
    runAfterFirstFrame(m_window, m_options, [this, first] {
        const bool isFirst = std::exchange(m_wantsModel, false);
        m_application->restoreModel(isFirst ? m_options.model : QString());
        if (isFirst) {
            first->chat()->attachments()->addUrls(m_options.files);
            m_imports += m_options.imports;
        }
        if (isFirst && m_options.isQuick)
            Q_EMIT m_application->placeRequested(u"quick"_s);
        passOn();
        if (m_options.task == WindowTask::Run)
            m_application->portals()->begin(
                QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portals"_s),
                QGuiApplication::desktopFileName(), makeSystemKey());
    });
    return true;
}

// As they were left, and from then on what changes is remembered. Files of the command line wait
// for a new conversation, which is to be seen then.
void WindowSession::restore(ChatWindows *windows, bool showsNew)
{
    connect(windows, &ChatWindows::restored, m_keeper.get(),
            [this, windows] { m_keeper->watch(windows); });
    if (m_options.task != WindowTask::Run)
        return;
    KeptWindows kept = m_keeper->kept();
    if (showsNew && !kept.windows.isEmpty()) {
        QList<qint64> &tabs = kept.windows.front().tabs;
        if (!tabs.contains(0))
            tabs.append(0);
        kept.windows.front().current = static_cast<int>(tabs.indexOf(0));
    }
    windows->restore(kept);
}

// One engine makes all windows.
void WindowSession::showMore(ChatWindow *window, int kept)
{
    addPictures(*m_engine, *window);
    QVariantMap properties = propertiesOf(*m_application, *window);
    properties.insert(m_keeper->placeOf(kept));
    properties.insert(m_keeper->sidebarOf(kept));
    m_engine->setInitialProperties(properties);
    m_engine->loadFromModule("Hearth.Ui.Shell", "Main");
    if (auto *const view = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constLast()))
        m_keeper->follow(window, view);
}

// What is shown instead stands before the conversations go, at the same place: a program without a
// window would end.
void WindowSession::closeConversations(const std::function<void()> &showInstead)
{
    m_lock->lockWhenIdle(0, {});
    // It comes back with what was open, once there are conversations again.
    m_keeper.reset(); // writes what the next one reads
    m_keeper = std::make_unique<WindowKeeper>(m_options.task == WindowTask::Run);
    const std::unique_ptr<Application> application = std::move(m_application);
    showInstead();
}

// Queued, as the other one is: whatever closed them first has shown its page already.
void WindowSession::lockConversations()
{
    if (!m_application)
        return;
    closeConversations([this] { showLock(); });
    m_lock->carryOut();
}

void WindowSession::moveConversations()
{
    if (!m_application)
        return;
    closeConversations([this] { showGate(); });
    m_lock.reset(); // its keys hold a file of the folder open
    m_gate.begin();
    if (m_gate.state() == FolderGate::State::Open) // the plan went meanwhile
        openFolder();
}

bool WindowSession::load(const QString &name,
                         std::unique_ptr<QQmlApplicationEngine> next,
                         const QVariantMap &properties)
{
    QVariantMap all = properties;
    if (!m_window)
        all.insert(m_keeper->placeOf(0));
    DrawingImages::addTo(*next);
    next->setInitialProperties(all);
    next->loadFromModule("Hearth.Ui.Shell", name);
    auto *const window = qobject_cast<QQuickWindow *>(next->rootObjects().value(0));
    if (!window)
        return false;
    if (m_window) {
        window->setGeometry(m_window->geometry());
        window->setWindowStates(m_window->windowStates());
        if (m_window->isActive()) // locking by itself takes nobody's focus
            window->requestActivate();
    }
    m_window = window;
    m_engine = std::move(next); // the window before goes here
    return true;
}

} // namespace app
