// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/tools/tool.h"
#include "engine/sampling/grammar_matcher.h"

#include <future>
#include <memory>

namespace agents::loop {

// What the world allows in calls of the tools: `file` of read and edit is a file that exists, and
// `find` of edit stands in that file. Where that cannot be said (too many files, a file too large,
// not text), nothing is forbidden. Owner: the loop; its thread.
class TextRules final
{
public:
    // The context outlives this.
    explicit TextRules(const tools::ToolContext &context);
    ~TextRules(); // rules that are still held forbid nothing from now on
    TextRules(const TextRules &) = delete;
    TextRules &operator=(const TextRules &) = delete;

    // For a reply that is about to begin. The folder, and the files that the model has seen last,
    // are looked at on another thread while the prompt is read, so that no token waits for it; what
    // did not change since the last reply is not prepared again.
    engine::sampling::LateRule forReply();

private:
    class World;
    const tools::ToolContext &m_context;
    std::shared_future<void> m_looked; // by the newest rule's look
    std::shared_ptr<World> m_world; // shared: with the rules, which requests hold
};

} // namespace agents::loop
