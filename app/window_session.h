// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/data_folder/folder_gate.h"
#include "app/language/language.h"
#include "app/lock/app_lock.h"
#include "app/window_keeper.h"
#include "app/window_options.h"

#include <functional>
#include <memory>

#include <QObject>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace app {

class Application;
class ChatWindow;
class ChatWindows;
class Instance;
class Settings;

// What the user sees from the start of the program to its end: the windows with the conversations,
// or in their place the page that asks for the password, or the one that waits for their folder.
// There is an Application only while they are open, so that a locked Hearth holds none of their
// words. Owned by the window's main function.
class WindowSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowSession)

public:
    WindowSession(WindowOptions options, Instance &instance);
    ~WindowSession() override;

    bool begin(); // false: the window cannot be made

private:
    void connectInstance();
    bool openFolder();
    bool showGate();
    bool showLock();
    bool showConversations(const FolderKeys &keys);
    bool showPage(const QString &name, const QString &property, QObject *value);
    void closeConversations(const std::function<void()> &showInstead);
    void lockConversations();
    void moveConversations();
    bool load(const QString &name,
              std::unique_ptr<QQmlApplicationEngine> next,
              const QVariantMap &properties);
    void showMore(ChatWindow *window, int kept);
    void restore(ChatWindows *windows, bool showsNew);
    void follow(Settings *settings);
    void take(const QString &file); // that another Hearth was asked to open
    void passOn();
    void importNext();

    WindowOptions m_options;
    Instance &m_instance;
    FolderGate m_gate{nullptr};
    std::unique_ptr<AppLock> m_lock; // of the folder that is used
    Language m_language;
    std::unique_ptr<Settings> m_settings; // of the page that asks
    std::unique_ptr<Application> m_application; // null: locked
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    std::unique_ptr<WindowKeeper> m_keeper; // goes before the windows
    QQuickWindow *m_window = nullptr; // the engine's first
    QStringList m_files; // wait until the conversations are open
    QList<QUrl> m_imports; // wait until the import before them is done
    bool m_wantsModel = true; // of the command line, the first time
};

} // namespace app
