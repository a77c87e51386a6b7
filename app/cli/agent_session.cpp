// SPDX-License-Identifier: Apache-2.0
#include "app/cli/agent_session.h"

#include "agents/loop/agent_prompt.h"
#include "agents/mcp/use_tool.h"
#include "agents/project/project_instructions.h"

using namespace Qt::Literals;

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
    auto turn = resumed.empty() ? project->begin() : project->resume(resumed);
    if (!turn)
        return turn.error();
    std::unique_ptr<AgentSession> session(new AgentSession(std::move(project), *std::move(turn)));
    if (auto prepared = session->prepare(); !prepared)
        return prepared.error();
    return session;
}

base::Result<void> AgentSession::prepare()
{
    auto rules = m_project->rulesHere();
    if (!rules)
        return rules.error();
    m_rules = *std::move(rules);
    auto tools = agentTools(m_project->profile());
    if (!tools)
        return tools.error();
    m_tools = *std::move(tools);
    const auto trusted = m_project->isTrusted();
    if (!trusted)
        return trusted.error();
    m_isTrusted = *trusted;
    m_hasInstructions = !agents::project::projectInstructions(m_project->workspace()).text.empty();
    auto text = agentSystemText(*m_project);
    if (!text)
        return text.error();
    m_systemText = *std::move(text);
    return {};
}

base::Result<agents::tools::ToolSet> agentTools(const agents::project::ProfileFolders &profile)
{
    auto tools = agents::tools::ToolSet::small();
#ifndef Q_OS_WIN
    auto servers =
        agents::mcp::readServers((profile.configuration + u"/mcp-servers.json"_s).toStdString());
    if (!servers)
        return servers.error();
    if (!servers->empty())
        tools.add(std::make_unique<agents::mcp::UseTool>(std::make_shared<agents::mcp::Servers>(
            agents::mcp::processServers(*std::move(servers)))));
#endif
    return tools;
}

base::Result<std::string> agentSystemText(agents::project::Project &project)
{
    const auto trusted = project.isTrusted();
    if (!trusted)
        return trusted.error();
    std::string text = agents::loop::agentPrompt(project.folder());
    if (*trusted)
        text += agents::project::projectInstructions(project.workspace()).text;
    return text;
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
