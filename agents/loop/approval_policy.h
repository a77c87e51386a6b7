// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/tools/tool.h"

#include <string>
#include <string_view>
#include <vector>

namespace agents::loop {

// What the agent may do unasked. Ask: read. Edit: also write, which the journal can undo. Auto:
// also run commands in the sandbox.
enum class Mode { Ask, Edit, Auto };

enum class Verdict { Allow, Ask, Deny };

// A command that begins with these words. Comes from the user's profile, never from a project. One
// that allows means the command as it is written; one that denies or asks also what it would run:
// see innerCommands(). What cannot be known of a command is asked for where there is such a rule.
struct CommandRule {
    std::vector<std::string> prefix;
    Verdict verdict = Verdict::Ask;
    std::string folder{}; // absolute: counts in this project only; empty: in all

    bool operator==(const CommandRule &) const = default;
};

// Decides about calls before they happen. Deny beats ask beats allow. Owner: the loop. The rules
// given to it all count: see rulesFor().
class ApprovalPolicy final
{
public:
    explicit ApprovalPolicy(Mode mode, std::vector<CommandRule> rules = {})
        : m_mode(mode)
        , m_rules(std::move(rules))
    {
    }

    Mode mode() const { return m_mode; }
    void setMode(Mode mode) { m_mode = mode; }
    Verdict judge(tools::Effect effect, const tools::ToolPreview &preview) const;
    // The beginning of the command that "always" would allow; empty where that cannot be given: the
    // call is no command, runs without a sandbox, has more meaning than its words, or a rule asks.
    std::vector<std::string> grantFor(tools::Effect effect,
                                      const tools::ToolPreview &preview) const;
    void add(CommandRule rule) { m_rules.push_back(std::move(rule)); }

private:
    // What the rules that forbid, or want to be asked, say of a command; Allow: nothing.
    Verdict sayingOf(const std::vector<std::string> &argv) const;
    Verdict judgeCommand(const tools::ToolPreview &preview, bool isAllowed) const;

    Mode m_mode;
    std::vector<CommandRule> m_rules;
};

// Those that count in this folder (absolute, as Workspace::rootPath says it).
std::vector<CommandRule> rulesFor(const std::string &folder, std::vector<CommandRule> rules);

// How much of a command "always" means: a program and its subcommand (git status, make test); all
// words where the program runs what its words say (python, env, sh) or has no subcommand.
std::vector<std::string> grantPrefix(const std::vector<std::string> &words);

} // namespace agents::loop
