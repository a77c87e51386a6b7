// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agent/agent_list.h"
#include "app/chat/conversation_exchange.h"
#include "app/chat_windows.h"
#include "app/guide/guide.h"
#include "app/lock/app_lock.h"
#include "app/models/device_choice.h"
#include "app/models/download_access.h"
#include "app/models/memory_planner.h"
#include "app/models/model_choices.h"
#include "app/models/model_comparison.h"
#include "app/models/model_controller.h"
#include "app/models/model_library.h"
#include "app/models/model_store.h"
#include "app/portals/desktop_portals.h"
#include "app/presets/preset_list.h"
#include "app/remote/remote_engines.h"
#include "app/settings.h"
#include "app/spelling/spell_checker.h"
#include "app/upkeep/backups.h"
#include "app/upkeep/records.h"
#include "app/upkeep/updates.h"

#include <memory>

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

class Notifications;

// Builds the services, owns them and is the one property that QML receives (Main.qml:
// `required property Application application`). GUI thread. Shuts down in reverse order.
class Application final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by main()")
    Q_DISABLE_COPY_MOVE(Application)
    Q_PROPERTY(app::ChatWindows *windows READ windows CONSTANT)
    Q_PROPERTY(app::ConversationExchange *exchange READ exchange CONSTANT)
    Q_PROPERTY(app::ModelController *model READ model CONSTANT)
    Q_PROPERTY(app::AgentList *agents READ agents CONSTANT)
    Q_PROPERTY(app::ModelLibrary *library READ library CONSTANT)
    Q_PROPERTY(app::ModelStore *store READ store CONSTANT)
    Q_PROPERTY(app::DownloadAccess *downloads READ downloads CONSTANT)
    Q_PROPERTY(app::DeviceChoice *devices READ devices CONSTANT)
    Q_PROPERTY(app::MemoryPlanner *planner READ planner CONSTANT)
    Q_PROPERTY(app::ModelChoices *modelChoices READ modelChoices CONSTANT)
    Q_PROPERTY(app::ModelComparison *comparison READ comparison CONSTANT)
    Q_PROPERTY(app::SpellChecker *spelling READ spelling CONSTANT)
    Q_PROPERTY(app::Guide *guide READ guide CONSTANT)
    Q_PROPERTY(app::PresetList *assistants READ assistants CONSTANT)
    Q_PROPERTY(app::PresetList *prompts READ prompts CONSTANT)
    Q_PROPERTY(app::Settings *settings READ settings CONSTANT)
    Q_PROPERTY(app::RemoteEngines *engines READ engines CONSTANT)
    Q_PROPERTY(app::Backups *backups READ backups CONSTANT)
    Q_PROPERTY(app::Records *records READ records CONSTANT)
    Q_PROPERTY(app::Updates *updates READ updates CONSTANT)
    Q_PROPERTY(app::DesktopPortals *portals READ portals CONSTANT)
    Q_PROPERTY(bool hasTray READ hasTray NOTIFY hasTrayChanged) // the desktop shows tray icons
    Q_PROPERTY(app::AppLock *lock READ lock CONSTANT) // null: nobody made one
    // Why conversations cannot be kept (another Hearth has them open, a full or damaged disk);
    // empty: fine.
    Q_PROPERTY(QString storageProblem READ storageProblem NOTIFY storageProblemChanged)
    // The problem is the file itself: setConversationsAside() helps where openStorage() cannot.
    Q_PROPERTY(bool isStorageDamaged READ isStorageDamaged NOTIFY storageProblemChanged)

public:
    // With keys the conversations are locked ones; `lock` outlives it.
    explicit Application(const QString &dataFolder,
                         const FolderKeys &keys = {},
                         AppLock *lock = nullptr,
                         QObject *parent = nullptr);
    ~Application() override;

    ChatWindows *windows() const;
    ConversationExchange *exchange() const;
    ModelController *model() const;
    AgentList *agents() const;
    ModelLibrary *library() const;
    ModelStore *store() const;
    DownloadAccess *downloads() const;
    DeviceChoice *devices() const;
    MemoryPlanner *planner() const;
    ModelChoices *modelChoices() const;
    ModelComparison *comparison() const { return m_comparison.get(); }
    SpellChecker *spelling() const;
    Guide *guide() const;
    PresetList *assistants() const;
    PresetList *prompts() const;
    Settings *settings() const;
    RemoteEngines *engines() const;
    Backups *backups() const;
    Records *records() const;
    Updates *updates() const;
    DesktopPortals *portals() const;
    AppLock *lock() const;
    bool isBusy() const; // something runs that locking would end
    Notifications *notifications() const; // for whoever has something to tell
    MathRenderer *math() const; // behind image://formula
    bool hasTray() const;
    QString storageProblem() const;
    bool isStorageDamaged() const;

    Q_INVOKABLE void openStorage(); // again, after a problem
    Q_INVOKABLE void setConversationsAside(); // renames the damaged file, starts with a new one

    Q_INVOKABLE void onBalloonClicked(); // what the tray's icon showed last

    Q_INVOKABLE void quit(); // once what runs now has returned

    // The language became another: what C++ has put into words is said anew.
    void retranslate();

    // After the first frame: loads the file; when `path` is empty the model of last time, else the
    // one that comes with Hearth.
    void restoreModel(const QString &path);

Q_SIGNALS:
    void storageProblemChanged();
    void hasTrayChanged();
    // The front window is to be seen, with this place (of Places.qml; empty: its conversation);
    // "quick": the quick question.
    void placeRequested(const QString &place);
    void balloonRequested(const QString &title, const QString &text); // words at the tray's icon

private:
    bool isAnswering() const; // a reply or an agent, anywhere
    void connectParts();
    void connectNotifications();
    void connectUpkeep();
    void setStorageProblem(const base::Error *error);

    struct Data;
    std::unique_ptr<Data> m_data;
    std::unique_ptr<ModelComparison> m_comparison; // uses the data
};

} // namespace app
