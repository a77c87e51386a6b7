// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/approval_policy.h"

#include "agents/loop/inner_commands.h"
#include "agents/loop/powershell.h"
#include "agents/loop/rule_match.h"

#include <algorithm>
#include <array>
#include <optional>

namespace agents::loop {

namespace {

    using namespace std::string_view_literals;

    bool isShell(const std::vector<std::string> &argv)
    {
        return argv.size() == 3 && argv[0].ends_with("sh") && argv[1] == "-c";
    }

    // The words of what the run tool would execute: a shell with one command, or plain arguments.
    std::optional<std::vector<std::string>> wordsOf(const std::vector<std::string> &argv)
    {
        if (isShell(argv))
            return plainWords(argv[2]);
        if (isPowerShell(argv))
            return plainPowerShellWords(argv.back());
        return argv;
    }

    // What rules that forbid, or want to be asked, are held against.
    InnerCommands commandsOf(const std::vector<std::string> &argv)
    {
        if (isShell(argv))
            return innerCommands(argv[2]);
        const auto words = wordsOf(argv);
        InnerCommands commands{.all = {}, .isKnown = words.has_value()};
        if (words)
            commands.all.push_back({*words});
        return commands;
    }

    // What forbids, or wants to be asked, counts for all spellings of the program.
    Match meets(const CommandRule &rule,
                const InnerCommands &commands,
                const std::vector<std::string> &argv)
    {
        // It may do what a rule forbids without saying so.
        Match best = commands.isKnown ? Match::No : Match::Maybe;
        for (const InnerCommand &command : commands.all) {
            Match match = isPowerShell(argv)
                ? (beginsWith(comparableWords(command.words), comparableWords(rule.prefix))
                       ? Match::Yes
                       : Match::No)
                : matchOf(command.words, rule.prefix);
            if (match == Match::Yes && !command.isCertain)
                match = Match::Maybe;
            best = std::max(best, match);
        }
        return best;
    }

    // Programs that run or fetch whatever their words name: a beginning says nothing about them.
    constexpr std::array kRunners = {"awk"sv,
                                     "bash"sv,
                                     "busybox"sv,
                                     "chroot"sv,
                                     "cmd"sv,
                                     "cscript"sv,
                                     "dash"sv,
                                     "doas"sv,
                                     "env"sv,
                                     "exec"sv,
                                     "find"sv,
                                     "forfiles"sv,
                                     "ksh"sv,
                                     "mshta"sv,
                                     "nice"sv,
                                     "node"sv,
                                     "nohup"sv,
                                     "perl"sv,
                                     "php"sv,
                                     "powershell"sv,
                                     "pwsh"sv,
                                     "py"sv,
                                     "python"sv,
                                     "rm"sv,
                                     "ruby"sv,
                                     "rundll32"sv,
                                     "runas"sv,
                                     "sed"sv,
                                     "sh"sv,
                                     "sudo"sv,
                                     "timeout"sv,
                                     "wmic"sv,
                                     "wscript"sv,
                                     "wsl"sv,
                                     "xargs"sv,
                                     "zsh"sv,
                                     "invoke-command"sv,
                                     "invoke-expression"sv,
                                     "remove-item"sv,
                                     "start-process"sv,
                                     "start-job"sv};

    bool runsOthers(std::string_view program)
    {
        const std::string name = comparableWords({std::string(program)}).front();
        // python3, python3.12
        const auto plain = name.substr(0, name.find_last_not_of("0123456789.") + 1);
        return std::ranges::find(kRunners, plain) != kRunners.end();
    }

    bool isSubcommand(std::string_view word)
    {
        return !word.empty() && std::ranges::all_of(word, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == ':'
                || c == '_';
        }) && word.front() != '-';
    }

} // namespace

std::vector<CommandRule> rulesFor(const std::string &folder, std::vector<CommandRule> rules)
{
    std::erase_if(rules, [&](const CommandRule &rule) {
        return !rule.folder.empty() && rule.folder != folder;
    });
    return rules;
}

std::vector<std::string> grantPrefix(const std::vector<std::string> &words)
{
    if (words.size() < 2 || runsOthers(words.front()) || !isSubcommand(words[1]))
        return words;
    return {words[0], words[1]};
}

Verdict ApprovalPolicy::judge(tools::Effect effect, const tools::ToolPreview &preview) const
{
    switch (effect) {
    case tools::Effect::Reads:
        return Verdict::Allow;
    case tools::Effect::Writes:
        return m_mode == Mode::Ask ? Verdict::Ask : Verdict::Allow;
    case tools::Effect::Runs:
        return judgeCommand(preview, m_mode == Mode::Auto);
    case tools::Effect::Connects:
        break;
    }
    return judgeCommand(preview, false);
}

std::vector<std::string> ApprovalPolicy::grantFor(tools::Effect effect,
                                                  const tools::ToolPreview &preview) const
{
    const bool isCommand = effect == tools::Effect::Runs || effect == tools::Effect::Connects;
    if (!isCommand || !preview.sandboxed || preview.argv.empty())
        return {};
    const auto words = wordsOf(preview.argv);
    if (!words || sayingOf(preview.argv) != Verdict::Allow)
        return {};
    return grantPrefix(*words);
}

Verdict ApprovalPolicy::sayingOf(const std::vector<std::string> &argv) const
{
    const auto isOthers = [](const CommandRule &rule) { return rule.verdict != Verdict::Allow; };
    if (std::ranges::none_of(m_rules, isOthers))
        return Verdict::Allow;
    const InnerCommands commands = commandsOf(argv);
    Verdict verdict = Verdict::Allow;
    for (const CommandRule &rule : m_rules) {
        const Match match = isOthers(rule) ? meets(rule, commands, argv) : Match::No;
        if (match == Match::Yes && rule.verdict == Verdict::Deny)
            return Verdict::Deny;
        if (match != Match::No)
            verdict = Verdict::Ask;
    }
    return verdict;
}

Verdict ApprovalPolicy::judgeCommand(const tools::ToolPreview &preview, bool isAllowed) const
{
    const Verdict saying = sayingOf(preview.argv);
    if (saying == Verdict::Deny)
        return Verdict::Deny;
    const auto words = wordsOf(preview.argv);
    const auto isGrant = [&words](const CommandRule &rule) {
        return rule.verdict == Verdict::Allow && beginsWith(*words, rule.prefix);
    };
    isAllowed = isAllowed || (words && std::ranges::any_of(m_rules, isGrant));
    // Without a sandbox nothing but a person's word counts.
    if (saying == Verdict::Ask || !preview.sandboxed || !isAllowed)
        return Verdict::Ask;
    return Verdict::Allow;
}

} // namespace agents::loop
