// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/inference_service.h"
#include "agents/loop/agent_loop.h"
#include "agents/project/project.h"
#include "agents/sandbox/sandbox.h"
#include "agents/tools/file_memory.h"
#include "engine/base/result.h"

#include <memory>
#include <string>

namespace app::cli {

// One turn of an agent in a project folder: the open turn, the sandbox, the rules of the user's
// profile. Owner: the command; its loop's thread uses it.
class AgentSession final
{
public:
    // `resumed` names a turn to go on with; empty: a new one. `model` has been loaded.
    static base::Result<std::unique_ptr<AgentSession>>
    open(std::unique_ptr<agents::project::Project> project,
         const std::string &resumed,
         const agents::InferenceService &model);

    const std::string &folder() const { return m_project->folder(); }
    const agents::project::Project &project() const { return *m_project; }
    const agents::sandbox::SandboxState &sandbox() const { return m_sandbox.state(); }
    const std::vector<agents::loop::CommandRule> &rules() const { return m_rules; }
    // What the model is told first, with the project's own instructions where it is trusted.
    const std::string &systemText() const { return m_systemText; }
    bool isTrusted() const { return m_isTrusted; }
    // The project has instructions, which count only where it is trusted.
    bool hasInstructions() const { return m_hasInstructions; }
    const agents::tools::ToolSet &tools() const { return m_tools; }
    agents::project::OpenTurn &turn() { return m_turn; }

    // The cancel token outlives the context.
    agents::tools::ToolContext context(const base::CancelToken &cancel);

private:
    base::Result<void> prepare(const agents::InferenceService &model);
    AgentSession(std::unique_ptr<agents::project::Project> project, agents::project::OpenTurn turn);

    std::unique_ptr<agents::project::Project> m_project;
    agents::sandbox::Sandbox m_sandbox = agents::sandbox::Sandbox::probe();
    agents::tools::ToolSet m_tools = agents::tools::ToolSet::small();
    agents::tools::FileMemory m_memory;
    std::vector<agents::loop::CommandRule> m_rules;
    std::string m_systemText;
    bool m_isTrusted = false;
    bool m_hasInstructions = false;
    agents::project::OpenTurn m_turn; // ends before the project
};

} // namespace app::cli
