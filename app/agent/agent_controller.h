// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/loop/service_port.h"
#include "agents/project/project.h"
#include "app/agent/agent_review.h"
#include "app/agent/agent_rules.h"
#include "app/agent/agent_session.h"
#include "app/agent/agent_tasks.h"
#include "app/agent/agent_timeline.h"
#include "app/agent/agent_watcher.h"
#include "app/existing_paths.h"
#include "app/models/model_choices.h"
#include "storage/task_thread.h"

#include <memory>

#include <QObject>
#include <QSet>
#include <QUrl>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

class RemoteEngines;
class Settings;

// An agent at work in one folder: opens the folder, runs turns on a thread of its own, asks for
// approval, tells past turns and undoes them. GUI thread.
class AgentController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(AgentController)
    Q_PROPERTY(QString folder READ folder NOTIFY folderChanged) // empty: none is open
    Q_PROPERTY(QStringList recentFolders READ recentFolders NOTIFY recentChanged) // existing ones
    Q_PROPERTY(Mode mode READ mode WRITE setMode NOTIFY modeChanged)
    Q_PROPERTY(QString sandboxText READ sandboxText NOTIFY folderChanged) // what is truly enforced
    Q_PROPERTY(bool isConfined READ isConfined NOTIFY folderChanged)
    Q_PROPERTY(app::AgentTimeline *timeline READ timeline CONSTANT)
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY runningChanged) // the newest turn came to a limit
    // Whether the folder's own instructions (AGENTS.md, skills) count, and whether it has any.
    Q_PROPERTY(bool isTrusted READ isTrusted WRITE setTrusted NOTIFY trustChanged)
    Q_PROPERTY(bool hasInstructions READ hasInstructions NOTIFY trustChanged)
    // {id, command, isRunning} of commands in the background
    Q_PROPERTY(QVariantList jobs READ jobs NOTIFY jobsChanged)
    Q_PROPERTY(app::AgentReview *review READ review CONSTANT)
    Q_PROPERTY(app::AgentRules *rules READ rules CONSTANT)
    // {from, message, fields: [{name, title, about, kind, required, choices, otherwise}]} or empty
    Q_PROPERTY(QVariantMap form READ form NOTIFY formChanged)
    // {title, command, path, diffLines, sandboxed, always, tainted}; empty: nothing waits
    Q_PROPERTY(QVariantMap question READ question NOTIFY questionChanged)
    Q_PROPERTY(app::SentHistory *sent READ sent CONSTANT) // tasks, for Up in the composer
    // {id, task, time, state, canResume, files: [{path, kind}]}, newest first
    Q_PROPERTY(QVariantList turns READ turns NOTIFY turnsChanged)
    // The engine elsewhere that works here, as RemoteEngines::describe(); empty: this computer
    Q_PROPERTY(QVariantMap engine READ engine NOTIFY engineChanged)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged) // of the folder or an undo

public:
    enum class Mode { Ask, Edit, Auto }; // in the order of agents::loop::Mode
    Q_ENUM(Mode)

    AgentController(agents::InferenceService *inference,
                    const Settings *settings,
                    agents::project::ProfileFolders profile,
                    QObject *parent = nullptr);
    ~AgentController() override; // ends a turn under way; it can be resumed

    void setEngines(RemoteEngines *engines); // outlives this
    void setModelChoices(const ModelChoices *choices) { m_modelChoices = choices; } // the same
    const agents::project::ProfileFolders &profile() const { return m_profile; }
    QVariantMap engine() const;
    Q_INVOKABLE void chooseEngine(const QString &id); // of this folder; empty: this computer
    QString folder() const;
    QString opening() const { return m_opening; } // a folder that is not there yet; empty: none
    QStringList recentFolders() const { return m_recent.list(); }
    Mode mode() const;
    void setMode(Mode mode); // counts from the next call
    QString sandboxText() const;
    bool isConfined() const;
    AgentTimeline *timeline();
    bool isRunning() const;
    bool canGoOn() const;
    bool isTrusted() const { return m_isTrusted; }
    void setTrusted(bool isTrusted); // counts from the next turn
    bool hasInstructions() const { return m_hasInstructions; }
    QVariantList jobs() const { return m_jobs; }
    AgentReview *review() { return &m_review; }
    AgentRules *rules() { return &m_rules; }
    SentHistory *sent() { return m_tasks.history(); }
    QVariantMap form() const { return m_form; }
    QVariantMap question() const;
    QVariantList turns() const;
    QString error() const;

    Q_INVOKABLE void openFolder(const QUrl &folder);
    Q_INVOKABLE void openPath(const QString &folder);
    Q_INVOKABLE void closeFolder();
    Q_INVOKABLE void start(const QString &task); // while a turn runs: a word to the agent
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void approve();
    Q_INVOKABLE void approveAlways();
    Q_INVOKABLE void deny(const QString &why = {}); // a reason goes to the model
    Q_INVOKABLE void stopJob(int id);
    Q_INVOKABLE void undoSummary(); // the timeline's newest
    // The form's answers by field; what does not fit is told, and nothing sent. Empty: sent.
    Q_INVOKABLE QString fillIn(const QVariantMap &values);
    Q_INVOKABLE void declineForm();
    Q_INVOKABLE void setDark(bool isDark); // for the colours of code
    Q_INVOKABLE void resume(const QString &turn);
    Q_INVOKABLE void undo(const QString &turn);
    Q_INVOKABLE void beginAnew(); // another conversation; the turns so far are past ones
    Q_INVOKABLE void requestDiff(const QString &turn, const QString &path); // emits diffReady()

Q_SIGNALS:
    void folderChanged();
    void recentChanged();
    void modeChanged();
    void runningChanged();
    void questionChanged();
    void trustChanged();
    void jobsChanged();
    void formChanged();
    void turnsChanged();
    void errorChanged();
    void engineChanged();
    void turnEnded(const QString &reason, const QString &words);
    void undone(const QString &turn, int files);
    void diffReady(const QString &turn, const QString &path, const QStringList &lines);

private:
    using Task = std::function<void(AgentSession &)>;
    struct Ended {
        agents::loop::TurnEnd end;
        std::string turn; // empty: it could not begin
    };
    using Turn = std::function<Ended(AgentSession &)>;
    struct Past;

    void onOpened(std::unique_ptr<AgentSession> session, const QStringList &tasks);
    void answer(const AgentSession &from, const std::function<void()> &then); // if still open
    void onEnded(const Ended &ended, int files);
    std::vector<Past> pastOf(const AgentSession &session) const; // on the thread
    static void remember(AgentSession &session, const std::vector<Past> &past); // the same
    void readPast(AgentSession &session); // the same
    QList<AgentRow> rowsOf(const agents::project::PastTurn &turn,
                           const std::vector<agents::loop::RecordedStep> &steps); // the same
    void showPast(const QString &turn);
    void onQuestion(const agents::loop::CallInfo &info);
    void onForm(const agents::tools::Form &form);
    void onJobs(const std::vector<agents::tools::JobInfo> &jobs);
    void readTrust(AgentSession &session); // on the thread
    AgentWatcher::Handlers handlers();
    void run(const Turn &work); // a turn, on the thread
    void inFolder(const Task &work); // something short, on the thread
    std::optional<AgentSession::Work> work(); // none: the engine's key is still being read
    void onEngineChanged();
    QString place() const; // of this folder among those that may go to an engine elsewhere
    engine::sampling::SamplingOptions sampling(const ReplyChoices &choices) const;
    void readTurns(AgentSession &session); // on the thread
    void setError(const QString &error);
    void findRecentFolders();

    agents::InferenceService *m_inference;
    const Settings *m_settings;
    RemoteEngines *m_engines = nullptr;
    const ModelChoices *m_modelChoices = nullptr; // null: no model has any
    agents::project::ProfileFolders m_profile; // with rules, trust and journals
    ExistingPaths m_recent;
    AgentTimeline m_timeline{nullptr};
    AgentTasks m_tasks;
    storage::TaskThread m_thread;
    agents::loop::ServicePort m_port;
    AgentWatcher m_watcher;
    std::shared_ptr<AgentSession> m_session; // shared with what the thread does for it
    QString m_opening; // the folder that is being opened
    quint64 m_serial = 0; // of the newest opening or closing; an older one is not listened to
    Mode m_mode = Mode::Edit;
    AgentReview m_review;
    AgentRules m_rules;
    agents::tools::Form m_asked; // what m_form shows
    QVariantMap m_form;
    QVariantList m_jobs;
    bool m_isTrusted = false;
    bool m_hasInstructions = false;
    QVariantMap m_question;
    QVariantList m_turns;
    QSet<QString> m_shownTurns; // by the timeline
    std::string m_lastTurn;
    QString m_error;
    bool m_isRunning = false;
    bool m_canGoOn = false;
};

} // namespace app
