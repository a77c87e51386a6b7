// SPDX-License-Identifier: Apache-2.0
#include "app/cli/agent_session.h"

namespace app::cli {

AgentSession::AgentSession(std::unique_ptr<agents::project::Project> project,
                           agents::project::OpenTurn turn)
    : m_project(std::move(project))
    , m_turn(std::move(turn))
{
}

base::Result<std::unique_ptr<AgentSession>>
AgentSession::open(std::unique_ptr<agents::project::Project> project, const std::string &resumed)
{
    auto rules = project->rulesHere();
    if (!rules)
        return rules.error();
    auto turn = resumed.empty() ? project->begin() : project->resume(resumed);
    if (!turn)
        return turn.error();
    std::unique_ptr<AgentSession> session(new AgentSession(std::move(project), *std::move(turn)));
    session->m_rules = *std::move(rules);
    return session;
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
