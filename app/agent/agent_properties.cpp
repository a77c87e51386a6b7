// SPDX-License-Identifier: Apache-2.0
// What QML reads and sets of an agent, and what connected programs ask.
#include "agents/mcp/elicitation.h"
#include "agents/project/project_instructions.h"
#include "app/agent/agent_controller.h"
#include "app/agent/agent_errors.h"
#include "app/agent/agent_words.h"
#include "app/remote/remote_engines.h"
#include "app/visible_text.h"

#include <utility>

using namespace Qt::Literals;

namespace app {

QString AgentController::folder() const
{
    return m_session ? QString::fromStdString(m_session->project->folder()) : QString();
}

void AgentController::setEngines(RemoteEngines *engines)
{
    m_engines = engines;
    connect(engines, &RemoteEngines::choiceChanged, this, &AgentController::onEngineChanged);
}

QString AgentController::place() const
{
    return u"agent"_s + folder();
}

QVariantMap AgentController::engine() const
{
    return m_engines ? m_engines->describe(m_engines->chosenId(place())) : QVariantMap();
}

void AgentController::chooseEngine(const QString &id)
{
    if (m_engines && m_session)
        m_engines->choose(place(), id);
}

// A turn that runs goes on with the new choice from its next reply on.
void AgentController::onEngineChanged()
{
    const auto engine = m_engines ? m_engines->engineFor(place()) : std::nullopt;
    if (!engine || engine->source)
        m_port.setElsewhere(engine ? engine->source : nullptr);
    Q_EMIT engineChanged();
}

AgentController::Mode AgentController::mode() const
{
    return m_mode;
}

void AgentController::setMode(Mode mode)
{
    if (std::exchange(m_mode, mode) == mode)
        return;
    if (m_session)
        m_session->setMode(static_cast<agents::loop::Mode>(mode));
    Q_EMIT modeChanged();
}

QString AgentController::sandboxText() const
{
    return m_session ? sandboxWords(m_session->sandbox.state()) : QString();
}

bool AgentController::isConfined() const
{
    return m_session && m_session->sandbox.state().confinesCommands();
}

AgentTimeline *AgentController::timeline()
{
    return &m_timeline;
}

bool AgentController::isRunning() const
{
    return m_isRunning;
}

bool AgentController::canGoOn() const
{
    return m_canGoOn && !m_isRunning;
}

QVariantMap AgentController::question() const
{
    return m_question;
}

QVariantList AgentController::turns() const
{
    return m_turns;
}

QString AgentController::error() const
{
    return m_error;
}

void AgentController::readTrust(AgentSession &session)
{
    const auto trusted = session.project->isTrusted();
    const bool hasInstructions =
        !agents::project::projectInstructions(session.project->workspace()).text.empty();
    answer(session, [this, isTrusted = trusted && *trusted, hasInstructions] {
        m_isTrusted = isTrusted;
        m_hasInstructions = hasInstructions;
        Q_EMIT trustChanged();
    });
}

void AgentController::setTrusted(bool isTrusted)
{
    inFolder([this, isTrusted](AgentSession &session) {
        const QString folder = QString::fromStdString(session.project->folder());
        const auto kept = session.project->trust().setTrusted(folder, isTrusted);
        readTrust(session);
        if (!kept)
            answer(session,
                   [this, message = errorWords(kept.error().message)] { setError(message); });
    });
}

void AgentController::onJobs(const std::vector<agents::tools::JobInfo> &jobs)
{
    m_jobs.clear();
    for (const agents::tools::JobInfo &job : jobs) {
        if (job.isRunning)
            m_jobs.append(QVariantMap{
                {u"id"_s, job.id},
                {u"command"_s, visibleText(QString::fromStdString(job.command)).simplified()}});
    }
    Q_EMIT jobsChanged();
}

void AgentController::stopJob(int id)
{
    if (m_session)
        m_session->stopJob(id);
}

void AgentController::onForm(const agents::tools::Form &form)
{
    if (m_session->cancel.isCancelled()) {
        m_watcher.fillIn({});
        return;
    }
    m_asked = form;
    m_form = formWords(form);
    Q_EMIT formChanged();
}

QString AgentController::fillIn(const QVariantMap &values)
{
    std::map<std::string, std::string> given;
    for (auto it = values.begin(); it != values.end(); ++it)
        given[it.key().toStdString()] = it.value().toString().toStdString();
    const auto content = agents::mcp::contentOf(m_asked, given);
    if (!content)
        return tr("“%1” is missing, or is not what was asked for.")
            .arg(visibleText(QString::fromStdString(content.error().message)));
    m_form.clear();
    m_watcher.fillIn({.action = agents::tools::FormAnswer::Action::Accept, .content = *content});
    Q_EMIT formChanged();
    return {};
}

void AgentController::declineForm()
{
    m_form.clear();
    m_watcher.fillIn({.action = agents::tools::FormAnswer::Action::Decline});
    Q_EMIT formChanged();
}

void AgentController::setDark(bool isDark)
{
    m_watcher.setDark(isDark);
    m_timeline.dropColours();
    m_review.setDark(isDark);
}

} // namespace app
