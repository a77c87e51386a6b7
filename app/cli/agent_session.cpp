// SPDX-License-Identifier: Apache-2.0
#include "app/cli/agent_session.h"

#include "agents/project/project_instructions.h"
#include "app/agent/agent_tools.h"

namespace app::cli {

AgentSession::AgentSession(std::unique_ptr<agents::project::Project> project,
                           agents::project::OpenTurn turn)
    : m_project(std::move(project))
    , m_turn(std::move(turn))
{
}

base::Result<std::unique_ptr<AgentSession>>
AgentSession::open(std::unique_ptr<agents::project::Project> project,
                   const std::string &resumed,
                   const agents::InferenceService &model)
{
    auto turn = resumed.empty() ? project->begin() : project->resume(resumed);
    if (!turn)
        return turn.error();
    std::unique_ptr<AgentSession> session(new AgentSession(std::move(project), *std::move(turn)));
    if (auto prepared = session->prepare(model); !prepared)
        return prepared.error();
    return session;
}

base::Result<void> AgentSession::prepare(const agents::InferenceService &model)
{
    auto rules = m_project->rulesHere();
    if (!rules)
        return rules.error();
    m_rules = *std::move(rules);
    const auto tools = AgentTools::open(m_project->profile());
    if (!tools)
        return tools.error();
    m_tools = tools->forModel(model.modelInfo(), model.senses());
    const auto trusted = m_project->isTrusted();
    if (!trusted)
        return trusted.error();
    m_isTrusted = *trusted;
    m_hasInstructions = !agents::project::projectInstructions(m_project->workspace()).text.empty();
    auto text = agentSystemText(*m_project, model.modelInfo(), QDate::currentDate());
    if (!text)
        return text.error();
    m_systemText = *std::move(text);
    return {};
}

agents::tools::ToolContext AgentSession::context(const base::CancelToken &cancel)
{
    return {.cancel = cancel,
            .workspace = m_project->workspace(),
            .journal = *m_turn.journal,
            .memory = m_memory,
            .sandbox = m_sandbox};
}

} // namespace app::cli
