// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/journal/journal.h"
#include "agents/sandbox/sandbox.h"
#include "agents/tools/file_memory.h"
#include "agents/tools/tool_set.h"
#include "tests/agents/folder_fixture.h"

#include <memory>

// A folder with everything that a tool works with, in one turn called "turn".
class ToolFixture
{
public:
    ToolFixture()
        : workspace(*agents::workspace::Workspace::open(folder.path().string()))
        , m_journal(*agents::journal::Journal::open(m_storage.path().string(), workspace))
        , m_turn(*m_journal.begin("turn"))
        , sandbox(agents::sandbox::Sandbox::probe())
    {
    }

    agents::tools::ToolContext context()
    {
        return {.cancel = cancel,
                .workspace = workspace,
                .journal = *m_turn,
                .memory = memory,
                .sandbox = sandbox,
                .unsandboxedAllowed = unsandboxedAllowed};
    }
    agents::tools::ToolResult call(const char *tool, const nlohmann::json &arguments)
    {
        auto result = m_tools.find(tool)->run(arguments, context());
        if (!result)
            qFatal("%s", result.error().message.c_str());
        return *std::move(result);
    }
    const agents::journal::Journal &journal() const { return m_journal; }
    void endTurn() { m_turn.reset(); }

    FolderFixture folder;
    base::CancelToken cancel;
    agents::workspace::Workspace workspace;
    agents::tools::FileMemory memory;
    bool unsandboxedAllowed = false;

private:
    FolderFixture m_storage;
    agents::journal::Journal m_journal;
    std::unique_ptr<agents::journal::Turn> m_turn;
    agents::tools::ToolSet m_tools = agents::tools::ToolSet::small();

public:
    agents::sandbox::Sandbox sandbox;
};
