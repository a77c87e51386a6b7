// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/loop/agent_loop.h"
#include "tests/agents/loop/scripted_model.h"
#include "tests/agents/tools/tool_fixture.h"

#include <algorithm>
#include <functional>

namespace tests {

// What a turn told, for a test to look at. Says yes or no to what it is asked.
class NotedTurn final : public agents::loop::LoopObserver
{
public:
    void callBegan(const agents::loop::CallInfo &info) override { began.push_back(info.tool); }
    void callEnded(const agents::loop::CallInfo &, const agents::tools::ToolResult &result) override
    {
        results.push_back(result);
        if (onResult)
            onResult();
    }
    void compacted(const agents::loop::Compaction &card) override
    {
        cards.push_back(card);
        onCompacted();
    }
    void jobsChanged(const std::vector<agents::tools::JobInfo> &now) override
    {
        jobs = now;
        mostJobs = std::max(mostJobs, now.size());
    }
    agents::loop::Decision ask(const agents::loop::CallInfo &info) override
    {
        asked.push_back(info);
        return {approval, why};
    }

    std::vector<std::string> began;
    std::vector<agents::tools::ToolResult> results;
    std::vector<agents::loop::CallInfo> asked;
    agents::loop::Approval approval = agents::loop::Approval::Deny;
    std::string why; // of a no
    std::function<void()> onResult;
    std::vector<agents::loop::Compaction> cards;
    std::function<void()> onCompacted;
    std::vector<agents::tools::JobInfo> jobs;
    size_t mostJobs = 0;
};

// A folder, a scripted model and what a loop between them needs.
class LoopFixture
{
public:
    explicit LoopFixture(const engine::text::Tokenizer &tokenizer)
        : model(tokenizer)
    {
        noted.onCompacted = [this] { model.forgetSession(); };
    }

    agents::loop::LoopSetup setup(agents::loop::Mode mode = agents::loop::Mode::Edit)
    {
        return {.replies = model,
                .tools = tools,
                .context = work.context(),
                .observer = noted,
                .policy = agents::loop::ApprovalPolicy(mode)};
    }

    ToolFixture work;
    agents::tools::ToolSet tools = agents::tools::ToolSet::small();
    ScriptedModel model;
    NotedTurn noted;
};

} // namespace tests
