// SPDX-License-Identifier: Apache-2.0
#include "app/agent/agent_tools.h"

#include "agents/look/look_tool.h"
#include "agents/loop/agent_prompt.h"
#include "agents/project/project_instructions.h"
#include "agents/tools/fetch_tool.h"
#include "app/agent/page_fetcher.h"
#include "app/models/fetch_process.h"

using namespace Qt::Literals;

namespace app {

base::Result<AgentTools> AgentTools::open(const agents::project::ProfileFolders &profile)
{
    AgentTools tools;
    auto servers =
        agents::mcp::readServers((profile.configuration + u"/mcp-servers.json"_s).toStdString());
    if (!servers)
        return servers.error();
    if (!servers->empty())
        tools.m_servers = std::make_shared<agents::mcp::Servers>(agents::mcp::processServers(
            *std::move(servers), FetchProcess::program().toStdString()));
    return tools;
}

agents::tools::ToolSet AgentTools::forModel(const engine::ModelInfo &model,
                                            const agents::ModelSenses &senses) const
{
    const bool isLarge = model.parameters >= kLargeModel;
    auto tools = isLarge ? agents::tools::ToolSet::large() : agents::tools::ToolSet::small();
    const QString fetch = FetchProcess::program();
    if (isLarge)
        tools.add(
            std::make_unique<agents::look::LookTool>(senses, QString::fromStdString(model.name)));
    if (isLarge && !fetch.isEmpty())
        tools.add(std::make_unique<agents::tools::FetchTool>(std::make_shared<PageFetcher>(fetch)));
    if (m_servers)
        tools.add(std::make_unique<agents::mcp::UseTool>(m_servers));
    return tools;
}

engine::sampling::SamplingOptions agentSampling(engine::sampling::SamplingOptions options,
                                                const engine::ModelInfo &model,
                                                bool hasTemperature)
{
    constexpr std::string_view kStarterName = "Hearth Starter";
    if (model.name == kStarterName && !hasTemperature)
        options.temperature = 0;
    return options;
}

base::Result<std::string>
agentSystemText(agents::project::Project &project, const engine::ModelInfo &model, QDate begun)
{
    const auto trusted = project.isTrusted();
    if (!trusted)
        return trusted.error();
    std::string text =
        agents::loop::agentPrompt(project.folder(), begun, model.parameters >= kLargeModel);
    if (*trusted)
        text += agents::project::projectInstructions(project.workspace()).text;
    return text;
}

} // namespace app
