// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/powershell.h"

#include <algorithm>
#include <array>
#include <utility>

namespace agents::loop {

namespace {

    using namespace std::string_view_literals;

    std::string lower(std::string_view text)
    {
        std::string small(text);
        std::ranges::transform(small, small.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
        return small;
    }

    // In small letters, without folder and ending.
    std::string programName(std::string_view word)
    {
        std::string name = lower(word.substr(word.find_last_of("/\\") + 1));
        for (const std::string_view ending : {".exe"sv, ".com"sv, ".cmd"sv, ".bat"sv, ".ps1"sv}) {
            if (name.ends_with(ending) && name.size() > ending.size()) {
                name.resize(name.size() - ending.size());
                break;
            }
        }
        return name;
    }

    // Those of Windows PowerShell 5.1 for what a rule may want to forbid.
    constexpr std::array<std::pair<std::string_view, std::string_view>, 40> kAliases = {
        {{"rm", "remove-item"},
         {"del", "remove-item"},
         {"erase", "remove-item"},
         {"rd", "remove-item"},
         {"ri", "remove-item"},
         {"rmdir", "remove-item"},
         {"cp", "copy-item"},
         {"copy", "copy-item"},
         {"cpi", "copy-item"},
         {"mv", "move-item"},
         {"move", "move-item"},
         {"mi", "move-item"},
         {"ren", "rename-item"},
         {"rni", "rename-item"},
         {"ni", "new-item"},
         {"md", "new-item"},
         {"mkdir", "new-item"},
         {"sc", "set-content"},
         {"ac", "add-content"},
         {"clc", "clear-content"},
         {"cli", "clear-item"},
         {"si", "set-item"},
         {"sp", "set-itemproperty"},
         {"rp", "remove-itemproperty"},
         {"cat", "get-content"},
         {"gc", "get-content"},
         {"type", "get-content"},
         {"ls", "get-childitem"},
         {"dir", "get-childitem"},
         {"gci", "get-childitem"},
         {"curl", "invoke-webrequest"},
         {"wget", "invoke-webrequest"},
         {"iwr", "invoke-webrequest"},
         {"irm", "invoke-restmethod"},
         {"kill", "stop-process"},
         {"spps", "stop-process"},
         {"start", "start-process"},
         {"saps", "start-process"},
         {"iex", "invoke-expression"},
         {"icm", "invoke-command"}}};

    std::string_view withoutAlias(std::string_view program)
    {
        const auto found = std::ranges::find(kAliases, program,
                                             &std::pair<std::string_view, std::string_view>::first);
        return found == kAliases.end() ? program : found->second;
    }

    // What goes on with the next word as a command, or is none.
    constexpr std::array kKeywords = {
        "begin"sv,         "break"sv,    "catch"sv,   "class"sv,   "clean"sv,
        "configuration"sv, "continue"sv, "data"sv,    "define"sv,  "do"sv,
        "dynamicparam"sv,  "else"sv,     "elseif"sv,  "end"sv,     "enum"sv,
        "exit"sv,          "filter"sv,   "finally"sv, "for"sv,     "foreach"sv,
        "from"sv,          "function"sv, "hidden"sv,  "if"sv,      "in"sv,
        "inlinescript"sv,  "parallel"sv, "param"sv,   "process"sv, "return"sv,
        "sequence"sv,      "static"sv,   "switch"sv,  "throw"sv,   "trap"sv,
        "try"sv,           "until"sv,    "using"sv,   "var"sv,     "while"sv,
        "workflow"sv};

    bool isKeyword(std::string_view word)
    {
        return std::ranges::find(kKeywords, lower(word)) != kKeywords.end();
    }

    bool isPlain(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("_-./\\:=+").find(c) != std::string_view::npos;
    }

} // namespace

bool isPowerShell(const std::vector<std::string> &argv)
{
    if (argv.size() < 3 || lower(argv[argv.size() - 2]) != "-command")
        return false;
    const std::string name = programName(argv.front());
    return name == "powershell" || name == "pwsh";
}

std::optional<std::vector<std::string>> plainPowerShellWords(std::string_view command)
{
    std::vector<std::string> words;
    bool isOpen = false; // a word, perhaps an empty one
    bool mustEnd = false; // it was quoted
    char quote = 0;
    for (const char c : command) {
        if (quote != 0) {
            mustEnd = c == quote;
            if (c == quote)
                quote = 0;
            else if (!isPlain(c) && (c != ' ' && c != ',' && c != ';'))
                return {};
            else
                words.back() += c;
            continue;
        }
        if (c == ' ' || c == '\t') {
            isOpen = mustEnd = false;
            continue;
        }
        // A quoted first word is a text, which PowerShell prints; after quotes a word may end.
        const bool isQuote = (c == '"' || c == '\'') && !isOpen && !words.empty();
        if (mustEnd || (!isQuote && !isPlain(c)))
            return {};
        if (!isOpen)
            words.emplace_back();
        isOpen = true;
        if (isQuote)
            quote = c;
        else
            words.back() += c;
    }
    if (quote != 0 || words.empty())
        return {};
    const std::string &first = words.front();
    const bool isNumberOrSign = first.front() < 'A' && first.front() != '.' && first.front() != '/';
    if (isNumberOrSign || first == "." || isKeyword(first) || first.find('=') != std::string::npos)
        return {};
    return words;
}

std::vector<std::string> comparableWords(std::vector<std::string> words)
{
    for (std::string &word : words)
        word = lower(word);
    if (!words.empty())
        words.front() = withoutAlias(programName(words.front()));
    return words;
}

} // namespace agents::loop
