// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/mcp/use_tool.h"
#include "agents/media_input.h"
#include "agents/project/project.h"
#include "agents/tools/tool_set.h"
#include "engine/model_info.h"
#include "engine/sampling/sampler.h"

#include <memory>
#include <string>

#include <QDate>

namespace app {

// Models with at least so many parameters get the large profile: smaller ones lose more by a longer
// prompt and more to choose from than they gain (12B and up).
inline constexpr uint64_t kLargeModel = 10'000'000'000;

// What an agent's conversation can call: by the model's size, and with the servers that the user
// connected, whose processes live as long as this. Owner: the conversation.
class AgentTools final
{
public:
    // Reads the user's profile; an error is a file in it that cannot be read.
    static base::Result<AgentTools> open(const agents::project::ProfileFolders &profile);

    agents::tools::ToolSet forModel(const engine::ModelInfo &model,
                                    const agents::ModelSenses &senses) const;

private:
    std::shared_ptr<agents::mcp::Servers> m_servers; // shared: with the tool sets; null: none
};

// How an agent's replies are chosen. The built-in model is too small to choose among likely words,
// only the likeliest is right: it does so only where the user set a temperature.
engine::sampling::SamplingOptions agentSampling(engine::sampling::SamplingOptions options,
                                                const engine::ModelInfo &model,
                                                bool hasTemperature);

// What the model is told first, with the project's own instructions where the folder is trusted.
// `begun`: the day of the conversation.
base::Result<std::string>
agentSystemText(agents::project::Project &project, const engine::ModelInfo &model, QDate begun);

} // namespace app
