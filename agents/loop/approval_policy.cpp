// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/approval_policy.h"

#include "agents/loop/powershell.h"

#include <algorithm>
#include <array>

namespace agents::loop {

namespace {

    using namespace std::string_view_literals;

    bool beginsWith(const std::vector<std::string> &words, const std::vector<std::string> &prefix)
    {
        return words.size() >= prefix.size()
            && std::equal(prefix.begin(), prefix.end(), words.begin());
    }

    // The words of what the run tool would execute: a shell with one command, or plain arguments.
    std::optional<std::vector<std::string>> wordsOf(const std::vector<std::string> &argv)
    {
        if (argv.size() == 3 && argv[0].ends_with("sh") && argv[1] == "-c")
            return plainWords(argv[2]);
        if (isPowerShell(argv))
            return plainPowerShellWords(argv.back());
        return argv;
    }

    // What forbids, or wants to be asked, counts for all spellings of the program.
    bool isMeant(const CommandRule &rule,
                 const std::vector<std::string> &words,
                 const std::vector<std::string> &argv)
    {
        if (words.empty() || rule.prefix.empty())
            return rule.prefix.empty();
        if (isPowerShell(argv))
            return beginsWith(comparableWords(words), comparableWords(rule.prefix));
        std::vector<std::string> inFolder = words;
        if (rule.prefix.front().find('/') == std::string::npos)
            inFolder.front().erase(0, inFolder.front().rfind('/') + 1);
        return beginsWith(inFolder, rule.prefix);
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

std::optional<std::vector<std::string>> plainWords(std::string_view command)
{
    // Everything that is special to a shell outside of quotes, and what is within double quotes.
    constexpr std::string_view kSpecial = ";|&<>$`\\\n\r(){}[]*?~#!";
    constexpr std::string_view kSpecialQuoted = "$`\\!";
    std::vector<std::string> words;
    bool isOpen = false; // a word, perhaps an empty one
    char quote = 0;
    for (const char c : command) {
        if (quote != 0) {
            if (c == quote)
                quote = 0;
            else if (quote == '"' && kSpecialQuoted.find(c) != std::string_view::npos)
                return {};
            else
                words.back() += c;
            continue;
        }
        if (kSpecial.find(c) != std::string_view::npos || static_cast<unsigned char>(c) >= 0x80)
            return {};
        if (c == ' ' || c == '\t') {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            words.emplace_back();
        isOpen = true;
        if (c == '"' || c == '\'')
            quote = c;
        else
            words.back() += c;
    }
    const bool isAssignment = !words.empty() && words.front().find('=') != std::string::npos;
    if (quote != 0 || words.empty() || isAssignment)
        return {};
    return words;
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
    const bool isRuled = !words || std::ranges::any_of(m_rules, [&](const CommandRule &rule) {
        return rule.verdict != Verdict::Allow && isMeant(rule, *words, preview.argv);
    });
    return isRuled ? std::vector<std::string>() : grantPrefix(*words);
}

Verdict ApprovalPolicy::judgeCommand(const tools::ToolPreview &preview, bool isAllowed) const
{
    const auto words = wordsOf(preview.argv);
    bool isAsked = false;
    for (const CommandRule &rule : m_rules) {
        if (!words) {
            // It may do what a rule forbids without beginning so.
            isAsked = isAsked || rule.verdict != Verdict::Allow;
            continue;
        }
        const bool isMatch = rule.verdict == Verdict::Allow ? beginsWith(*words, rule.prefix)
                                                            : isMeant(rule, *words, preview.argv);
        if (!isMatch)
            continue;
        if (rule.verdict == Verdict::Deny)
            return Verdict::Deny;
        isAsked = isAsked || rule.verdict == Verdict::Ask;
        isAllowed = isAllowed || rule.verdict == Verdict::Allow;
    }
    // Without a sandbox nothing but a person's word counts.
    if (isAsked || !preview.sandboxed || !isAllowed)
        return Verdict::Ask;
    return Verdict::Allow;
}

} // namespace agents::loop
