// SPDX-License-Identifier: Apache-2.0
#include "app/agent/agent_session.h"

#include "agents/loop/agent_prompt.h"
#include "agents/loop/compaction.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

#include <QCryptographicHash>
#include <QtEndian>

using agents::loop::RecordedStep;
using agents::loop::StopReason;
using agents::loop::TurnEnd;

namespace app {

base::Result<std::unique_ptr<AgentSession>>
AgentSession::open(const QString &folder, const agents::project::ProfileFolders &profile)
{
    auto project = agents::project::Project::open(folder, profile);
    if (!project)
        return project.error();
    auto tools = AgentTools::open(profile);
    if (!tools)
        return tools.error();
    auto session = std::make_unique<AgentSession>();
    session->project = *std::move(project);
    session->m_tools = *std::move(tools);
    return session;
}

TurnEnd AgentSession::start(const Work &work, const std::string &task)
{
    closeTurn();
    return run(work, project->begin(), task);
}

TurnEnd AgentSession::resume(const Work &work, const std::string &turn)
{
    closeTurn();
    const auto known = std::ranges::find(m_earlier, turn, &Earlier::turn);
    const bool isRestored = known != m_earlier.end() && !known->steps.empty()
        && known->steps.back().kind == RecordedStep::Kind::Restore;
    forget(turn); // it comes with all its steps
    auto opened = project->resume(turn);
    if (opened && isRestored) {
        opened->steps.push_back({.kind = RecordedStep::Kind::Restore});
        // Where it cannot be written, it counts until Hearth ends.
        static_cast<void>(opened->record.add(opened->steps.back()));
    }
    return run(work, std::move(opened), {});
}

TurnEnd AgentSession::run(const Work &work,
                          base::Result<agents::project::OpenTurn> opened,
                          const std::string &task)
{
    auto rules = project->rulesHere();
    const auto systemText = agentSystemText(*project, work.model, m_begun);
    for (const base::Error *error :
         {opened ? nullptr : &opened.error(), rules ? nullptr : &rules.error(),
          systemText ? nullptr : &systemText.error()}) {
        if (error)
            return {StopReason::Failed, {}, error->message};
    }
    m_turn = *std::move(opened);
    if (std::ranges::find(m_turnIds, m_turn.id) == m_turnIds.end())
        m_turnIds.push_back(m_turn.id);
    m_toolSet = m_tools.forModel(work.model, work.senses);
    m_opening.prompt = {.thinking = work.thinking, .tools = m_toolSet.declarations()};
    m_opening.conversation = conversation();
    m_systemText = *systemText;
    const bool isTainted = std::ranges::any_of(m_earlier, [](const Earlier &before) {
        return agents::loop::holdsStrangersWords(before.steps);
    });
    auto loop = std::make_unique<agents::loop::AgentLoop>(agents::loop::LoopSetup{
        .replies = work.port,
        .tools = m_toolSet,
        .context = {.cancel = cancel,
                    .workspace = project->workspace(),
                    .journal = *m_turn.journal,
                    .memory = m_memory,
                    .sandbox = sandbox},
        .observer = work.observer,
        .policy = agents::loop::ApprovalPolicy(work.mode, *std::move(rules)),
        .systemText = m_systemText,
        .earlier = earlierMessages(),
        .isTainted = isTainted,
        .sampling = work.sampling,
        .thinking = work.thinking,
        .conversation = conversation(),
        .record = std::move(m_turn.record),
        .keepGrant =
            [this](const agents::loop::CommandRule &rule) {
                // Where it cannot be kept it still counts for this turn.
                static_cast<void>(project->rules().add(rule));
            },
    });
    {
        const std::lock_guard lock(m_mutex);
        m_loop = std::move(loop);
        for (std::string &text : std::exchange(m_unheard, {}))
            m_loop->steer(std::move(text));
    }
    return finish(m_turn.steps.empty() ? m_loop->run(task) : m_loop->resume(m_turn.steps));
}

std::vector<engine::text::Message> AgentSession::earlierMessages() const
{
    std::vector<engine::text::Message> earlier;
    for (const Earlier &before : m_earlier) {
        const auto messages = agents::loop::messagesOf(before.steps);
        earlier.insert(earlier.end(), messages.begin(), messages.end());
    }
    return earlier;
}

std::optional<agents::GenerationRequest> AgentSession::opening() const
{
    if (m_loop || m_earlier.empty() || m_systemText.empty())
        return {};
    auto request = m_opening;
    request.messages = agents::loop::openingOf(m_systemText, earlierMessages());
    return request;
}

// Below zero: conversations of the chat have the numbers above.
qint64 AgentSession::conversation() const
{
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString(project->folder()),
                                                     QCryptographicHash::Sha256);
    return qFromBigEndian<qint64>(hash.constData()) | std::numeric_limits<qint64>::min();
}

TurnEnd AgentSession::goOn()
{
    if (!m_loop)
        return {StopReason::Failed, {}, "This turn has come to its end. Start a new one."};
    return finish(m_loop->goOn());
}

// After its limit a turn stays open, so that it can go on; otherwise it ends here.
TurnEnd AgentSession::finish(TurnEnd end)
{
    if (end.reason != StopReason::CallLimit)
        closeTurn();
    return end;
}

void AgentSession::closeTurn()
{
    if (!m_loop)
        return;
    m_earlier.push_back({m_turn.id, m_loop->steps()});
    std::unique_ptr<agents::loop::AgentLoop> ended;
    {
        const std::lock_guard lock(m_mutex);
        std::ranges::move(m_loop->takeUnheard(), std::back_inserter(m_unheard));
        ended = std::move(m_loop);
    }
    // Its commands end and the folder is looked through: the window does not wait for that.
    ended.reset();
    m_turn = {};
}

// Of a turn that has ended, only later turns notice.
bool AgentSession::undoSummary()
{
    if (m_loop)
        return m_loop->undoCompaction();
    if (m_earlier.empty())
        return false;
    m_earlier.back().steps.push_back({.kind = RecordedStep::Kind::Restore});
    return true;
}

base::Result<agents::journal::UndoReport> AgentSession::undo(const std::string &turn)
{
    // At its call limit a turn is still open, and an open one is never undone.
    if (m_loop && turn == m_turn.id)
        closeTurn();
    return project->undo(turn);
}

void AgentSession::forget(const std::string &turn)
{
    std::erase_if(m_earlier, [&turn](const Earlier &earlier) { return earlier.turn == turn; });
}

void AgentSession::remember(const std::string &turn, std::vector<RecordedStep> steps)
{
    noteTurn(turn);
    // An edit works on what the model saw; where that changed since, it is told to read again.
    for (const RecordedStep &step : steps) {
        for (const auto &[path, hash] : step.seen)
            m_memory.saw(path, hash);
    }
    static_cast<void>(m_memory.takeNews()); // it stands in the record of that turn
    if (!steps.empty())
        m_earlier.push_back({turn, std::move(steps)});
}

void AgentSession::forgetAll()
{
    closeTurn();
    m_earlier.clear();
    m_turnIds.clear();
    m_memory = {};
    m_begun = QDate::currentDate();
}

void AgentSession::steer(const std::string &text)
{
    const std::lock_guard lock(m_mutex);
    if (m_loop)
        m_loop->steer(text);
    else
        m_unheard.push_back(text);
}

void AgentSession::askForOriginal()
{
    const std::lock_guard lock(m_mutex);
    if (m_loop)
        m_loop->askForOriginal();
}

void AgentSession::setMode(agents::loop::Mode mode)
{
    const std::lock_guard lock(m_mutex);
    if (m_loop)
        m_loop->setMode(mode);
}

void AgentSession::stopJob(int id)
{
    const std::lock_guard lock(m_mutex);
    if (m_loop)
        m_loop->stopJob(id);
}

} // namespace app
