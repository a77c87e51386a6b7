// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/tools/tool.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace agents::loop {

// What the agent may do unasked. Ask: read. Edit: also write, which the journal can undo. Auto:
// also run commands in the sandbox.
enum class Mode { Ask, Edit, Auto };

enum class Verdict { Allow, Ask, Deny };

// A command that begins with these words. Comes from the user's profile, never from a project.
struct CommandRule {
    std::vector<std::string> prefix;
    Verdict verdict = Verdict::Ask;
};

// Decides about calls before they happen. Deny beats ask beats allow. Immutable; any thread.
class ApprovalPolicy final
{
public:
    explicit ApprovalPolicy(Mode mode, std::vector<CommandRule> rules = {})
        : m_mode(mode)
        , m_rules(std::move(rules))
    {
    }

    Mode mode() const { return m_mode; }
    Verdict judge(tools::Effect effect, const tools::ToolPreview &preview) const;

private:
    Verdict judgeCommand(const tools::ToolPreview &preview) const;

    Mode m_mode;
    std::vector<CommandRule> m_rules;
};

// The words of a shell command that has no other meaning than these words; nothing where a shell
// would do more with it (pipes, lists, expansions, redirections, assignments).
std::optional<std::vector<std::string>> plainWords(std::string_view command);

} // namespace agents::loop
