// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/journal/journal.h"
#include "agents/loop/agent_loop.h"
#include "agents/sandbox/sandbox.h"
#include "agents/tools/file_memory.h"
#include "engine/base/result.h"

#include <memory>
#include <string>

namespace app::cli {

// A project folder opened for one turn of an agent: its journal outside of it, the sandbox, the
// rules of the user's profile. Owner: the command; its loop's thread uses it.
class AgentSession final
{
public:
    static base::Result<std::unique_ptr<AgentSession>> open(const QString &folder);

    const std::string &folder() const { return m_workspace.rootPath(); }
    const std::string &turnId() const { return m_turnId; }
    const agents::sandbox::SandboxState &sandbox() const { return m_sandbox.state(); }
    const std::vector<agents::loop::CommandRule> &rules() const { return m_rules; }
    const agents::tools::ToolSet &tools() const { return m_tools; }

    // With the folder's own record of the turn. The cancel token outlives the context.
    agents::tools::ToolContext context(const base::CancelToken &cancel);
    base::Result<agents::loop::TurnRecord> record() const;

private:
    explicit AgentSession(agents::workspace::Workspace workspace);
    base::Result<void> prepare();

    agents::workspace::Workspace m_workspace;
    agents::sandbox::Sandbox m_sandbox = agents::sandbox::Sandbox::probe();
    agents::tools::ToolSet m_tools = agents::tools::ToolSet::small();
    agents::tools::FileMemory m_memory;
    std::vector<agents::loop::CommandRule> m_rules;
    std::string m_storage;
    std::string m_turnId;
    std::optional<agents::journal::Journal> m_journal;
    std::unique_ptr<agents::journal::Turn> m_turn;
};

} // namespace app::cli
