// SPDX-License-Identifier: Apache-2.0
#include "app/agent/agent_controller.h"

#include "app/agent/agent_errors.h"
#include "app/agent/agent_folders.h"
#include "app/agent/agent_session.h"
#include "app/agent/agent_words.h"
#include "app/agent/past_rows.h"
#include "app/chat/prompt_history.h"
#include "app/remote/remote_engines.h"
#include "app/settings.h"
#include "app/visible_text.h"

#include <utility>

using namespace Qt::Literals;
using agents::loop::Approval;
using agents::loop::TurnEnd;

namespace app {
namespace {

    constexpr std::size_t kMostTurns = 50;

} // namespace

AgentController::AgentController(agents::InferenceService *inference,
                                 const Settings *settings,
                                 agents::project::ProfileFolders profile,
                                 QObject *parent)
    : QObject(parent)
    , m_inference(inference)
    , m_settings(settings)
    , m_profile(std::move(profile))
    , m_tasks(m_profile.data)
    , m_port(*inference, m_thread)
    , m_watcher(m_thread, m_timeline, handlers())
    , m_review([this](const Task &work) { inFolder(work); },
               [this](const auto &session, const auto &then) { answer(session, then); },
               this)
    , m_rules([this](const Task &work) { inFolder(work); },
              [this](const auto &session, const auto &then) { answer(session, then); },
              this)
{
    connect(&m_review, &AgentReview::turnsChanged, this,
            [this] { inFolder([this](AgentSession &session) { readTurns(session); }); });
    findRecentFolders();
}

AgentWatcher::Handlers AgentController::handlers()
{
    return {.onQuestion = [this](const auto &info) { onQuestion(info); },
            .onForm = [this](const auto &form) { onForm(form); },
            .onJobs = [this](const auto &jobs) { onJobs(jobs); }};
}

AgentController::~AgentController()
{
    if (m_session)
        m_session->cancel.cancel();
    m_watcher.close();
    m_port.close();
    m_thread.finish();
}

void AgentController::findRecentFolders()
{
    m_recent.find(this, AgentFolders::kept(), ExistingPaths::Kind::Folder,
                  [this] { Q_EMIT recentChanged(); });
}

void AgentController::setError(const QString &error)
{
    if (std::exchange(m_error, error) != error)
        Q_EMIT errorChanged();
}

void AgentController::openFolder(const QUrl &folder)
{
    openPath(folder.toLocalFile());
}

void AgentController::openPath(const QString &folder)
{
    if (m_isRunning || (!folder.isEmpty() && folder == m_opening))
        return;
    closeFolder();
    m_opening = folder;
    m_thread.post([this, folder, serial = m_serial, profile = m_profile] {
        // Shared: a posted answer must be copyable.
        auto opened = std::make_shared<base::Result<std::unique_ptr<AgentSession>>>(
            AgentSession::open(folder, profile));
        QStringList tasks;
        if (*opened) {
            (**opened)->serial = serial;
            tasks = AgentTasks::readHere(profile.data, (**opened)->project->folder());
            readTurns(***opened);
            readTrust(***opened);
            readPast(***opened);
        }
        m_thread.postBack([this, opened, serial, tasks]() mutable {
            if (serial != m_serial) // closed where it was opened
                return m_thread.post([stale = std::exchange(opened, nullptr)] { });
            m_opening.clear();
            if (*opened)
                onOpened(std::move(**opened), tasks);
            else
                setError(errorWords(opened->error().message));
        });
    });
}

// From the thread to the GUI thread. Another folder may be opened there by then, or this one anew.
void AgentController::answer(const AgentSession &from, const std::function<void()> &then)
{
    m_thread.postBack([this, serial = from.serial, then] {
        if (serial == m_serial)
            then();
    });
}

void AgentController::onOpened(std::unique_ptr<AgentSession> session, const QStringList &tasks)
{
    m_session = std::move(session);
    m_tasks.open(folder(), tasks);
    AgentFolders::keep(folder());
    findRecentFolders();
    setError({});
    Q_EMIT folderChanged();
    onEngineChanged();
}

void AgentController::closeFolder()
{
    if (m_isRunning)
        return;
    ++m_serial;
    m_opening.clear();
    m_timeline.clear();
    m_tasks.close();
    m_shownTurns.clear();
    m_turns.clear();
    m_review.clear();
    m_rules.clear();
    m_canGoOn = false;
    setError({});
    // Journals and locks are closed where they were opened.
    m_thread.post([session = std::exchange(m_session, nullptr)] { });
    Q_EMIT folderChanged();
    Q_EMIT turnsChanged();
    Q_EMIT runningChanged();
}

void AgentController::start(const QString &task)
{
    if (!m_session || task.trimmed().isEmpty())
        return;
    m_timeline.add({.kind = AgentRow::Kind::Task, .text = task});
    m_tasks.add(task);
    if (m_isRunning) {
        m_session->steer(task.toStdString());
        return;
    }
    const auto work = this->work();
    if (!work)
        return;
    m_timeline.dropPlan();
    m_timeline.beginTurn();
    run([work = *work, words = task.toStdString()](AgentSession &session) {
        const std::size_t before = session.turnIds().size();
        const TurnEnd end = session.start(work, words);
        const auto &turns = session.turnIds();
        return Ended{end, turns.size() > before ? turns.back() : std::string()};
    });
}

std::optional<AgentSession::Work> AgentController::work()
{
    const auto engine = m_engines ? m_engines->engineFor(place()) : std::nullopt;
    if (engine && !engine->source) {
        setError(tr("The key of %1 is still being read. Try again in a moment.")
                     .arg(remote::shownName(engine->address)));
        return std::nullopt;
    }
    m_port.setElsewhere(engine ? engine->source : nullptr);
    const ReplyChoices choices = modelChoicesOf(m_modelChoices, engine.has_value());
    return AgentSession::Work{.port = m_port,
                              .observer = m_watcher,
                              .mode = static_cast<agents::loop::Mode>(m_mode),
                              .sampling = engine ? samplingOptions(*m_settings) : sampling(choices),
                              .thinking = thinkingOf(*m_settings, choices),
                              .model = engine ? engine->model.info : m_inference->modelInfo(),
                              .senses = engine ? engine->model.senses : m_inference->senses()};
}

engine::sampling::SamplingOptions AgentController::sampling(const ReplyChoices &choices) const
{
    return agentSampling(samplingOptions(*m_settings, choices), m_inference->modelInfo(),
                         choices.temperature.has_value());
}

void AgentController::resume(const QString &turn)
{
    if (!m_session || m_isRunning)
        return;
    const auto work = this->work();
    if (!work)
        return;
    m_timeline.beginTurn();
    if (!m_shownTurns.contains(turn))
        showPast(turn);
    run([work = *work, id = turn.toStdString()](AgentSession &session) {
        return Ended{session.resume(work, id), id};
    });
}

void AgentController::goOn()
{
    if (!m_session || !canGoOn())
        return;
    run([turn = m_lastTurn](AgentSession &session) { return Ended{session.goOn(), turn}; });
}

void AgentController::run(const Turn &work)
{
    m_session->cancel.reset();
    m_isRunning = true;
    m_canGoOn = false;
    setError({});
    Q_EMIT runningChanged();
    m_thread.post([this, work, session = m_session] {
        const Ended ended = work(*session);
        const auto turn = session->project->turn(ended.turn);
        const int files = turn ? static_cast<int>(turn->files.size()) : 0;
        m_thread.postBack([this, ended, files, opening = session->opening()] {
            onEnded(ended, files);
            if (opening)
                m_port.readAhead(*opening);
        });
        readTurns(*session);
        m_review.read(*session);
    });
}

void AgentController::undoSummary()
{
    if (!m_session || !m_timeline.undoSummary())
        return;
    if (m_isRunning)
        m_session->askForOriginal();
    else
        inFolder([](AgentSession &session) { session.undoSummary(); });
}

void AgentController::inFolder(const Task &work)
{
    if (m_session && !m_isRunning)
        m_thread.post([work, session = m_session] { work(*session); });
}

void AgentController::onEnded(const Ended &ended, int files)
{
    const TurnEnd &end = ended.end;
    const QString turn = QString::fromStdString(ended.turn);
    m_isRunning = false;
    m_lastTurn = ended.turn;
    m_shownTurns.insert(turn);
    m_canGoOn = end.reason == agents::loop::StopReason::CallLimit;
    const QString reason = stopWords(end);
    const bool hasFailed = end.reason == agents::loop::StopReason::Failed;
    if (const AgentRow row = endRow(reason, hasFailed, turn, files); !row.title.isEmpty())
        m_timeline.add(row);
    Q_EMIT runningChanged();
    Q_EMIT turnEnded(reason, QString::fromStdString(end.text));
}

void AgentController::stop()
{
    if (!m_isRunning)
        return;
    m_session->cancel.cancel();
    deny();
    declineForm();
}

void AgentController::onQuestion(const agents::loop::CallInfo &info)
{
    if (m_session->cancel.isCancelled()) {
        m_watcher.decide(Approval::Deny);
        return;
    }
    m_question = questionWords(info);
    Q_EMIT questionChanged();
}

void AgentController::approve()
{
    m_question.clear();
    m_watcher.decide(Approval::AllowOnce);
    Q_EMIT questionChanged();
}

void AgentController::approveAlways()
{
    m_question.clear();
    m_watcher.decide(Approval::AllowAlways);
    Q_EMIT questionChanged();
}

void AgentController::deny(const QString &why)
{
    m_question.clear();
    m_watcher.decide({Approval::Deny, why.trimmed().toStdString()});
    Q_EMIT questionChanged();
}

void AgentController::readTurns(AgentSession &session)
{
    answer(session, [this, turns = turnList(session.project->turns(kMostTurns))] {
        m_turns = turns;
        Q_EMIT turnsChanged();
    });
}

void AgentController::undo(const QString &turn)
{
    if (!m_session || m_isRunning)
        return;
    // It closes a turn that waits at its limit, also where the undo is refused then.
    if (turn.toStdString() == m_lastTurn && std::exchange(m_canGoOn, false))
        Q_EMIT runningChanged();
    inFolder([this, turn](AgentSession &session) {
        const auto report = session.undo(turn.toStdString());
        const QString problem = undoProblem(report);
        if (problem.isEmpty())
            session.forget(turn.toStdString());
        readTurns(session);
        m_review.read(session);
        answer(session, [this, turn, problem, report] {
            setError(problem);
            if (!problem.isEmpty())
                return;
            m_timeline.add({.kind = AgentRow::Kind::End,
                            .state = report->notRestorable.empty() && report->leftAlone.empty()
                                ? AgentRow::State::Done
                                : AgentRow::State::Failed,
                            .title = undoneWords(*report)});
            Q_EMIT undone(turn, static_cast<int>(report->restored.size()));
        });
    });
}

void AgentController::requestDiff(const QString &turn, const QString &path)
{
    inFolder([this, turn, path](AgentSession &session) {
        const auto diff = session.project->diff(turn.toStdString(), path.toStdString());
        const QString text = diff ? visibleText(QString::fromStdString(diff->text))
                                  : errorWords(diff.error().message);
        answer(session, [this, turn, path, lines = text.split(u'\n')] {
            Q_EMIT diffReady(turn, path, lines);
        });
    });
}

} // namespace app
