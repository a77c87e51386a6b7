// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/inner_commands.h"

#include "agents/loop/command_wrappers.h"

#include <algorithm>
#include <array>
#include <span>

namespace agents::loop {

namespace {

    using namespace std::string_view_literals;
    using Span = std::span<const std::string>;

    constexpr int kMaxDepth = 24; // of commands in each other
    constexpr size_t kMaxCommands = 1000;

    std::string joined(Span words)
    {
        std::string text;
        for (const std::string &word : words)
            text += (text.empty() ? "" : " ") + word;
        return text;
    }

    bool isOneOf(std::string_view word, std::initializer_list<std::string_view> list)
    {
        return std::ranges::find(list, word) != list.end();
    }

    class Finder
    {
    public:
        void text(std::string_view text, bool isCertain, int depth);
        InnerCommands found;

    private:
        void command(Span words, bool isCertain, int depth);
        void handedOn(const std::string &name, Span words, bool isCertain, int depth);
        void wrapped(const Wrapper &wrapper, Span words, bool isCertain, int depth);
        void ofShell(std::string_view name, Span words, bool isCertain, int depth);
        void ofFind(Span words, bool isCertain, int depth);
        void ofGit(Span words, bool isCertain, int depth);
        void ofTextOption(Span words, bool isCertain, int depth);
    };

    void Finder::text(std::string_view text, bool isCertain, int depth)
    {
        // What a shell would do more with is not known, wherever it stands.
        found.isKnown = found.isKnown && plainWords(text).has_value();
        for (const Words &words : shellCommands(text))
            command(words, isCertain, depth);
    }

    void Finder::command(Span words, bool isCertain, int depth)
    {
        if (words.empty())
            return;
        const std::string name = plainProgramName(words.front());
        const bool isTooMuch = depth > kMaxDepth || found.all.size() >= kMaxCommands;
        if (isTooMuch || name.empty() || name.find(kUnknown) != std::string::npos || name == "{}")
            found.isKnown = false;
        if (isTooMuch)
            return;
        found.all.push_back({Words(words.begin(), words.end()), isCertain});
        handedOn(name, words, isCertain, depth + 1);
    }

    void Finder::handedOn(const std::string &name, Span words, bool isCertain, int depth)
    {
        const Span rest = words.subspan(1);
        found.isKnown = found.isKnown && !hasCode(name, words);
        if (words.front().find_first_of(" \t\n;|&") != std::string::npos)
            text(words.front(), false, depth); // for a shell: watch "git push"
        else if (name == "eval")
            text(joined(rest), isCertain, depth);
        else if (name == "trap" && !rest.empty())
            text(rest.front(), isCertain, depth);
        else if (isShell(name))
            ofShell(name, rest, isCertain, depth);
        else if (isOneOf(name, {"find", "gfind", "fd", "fdfind"}))
            ofFind(rest, isCertain, depth);
        else if (name == "git")
            ofGit(words, isCertain, depth);
        else if (name.starts_with("git-")) { // as git finds its subcommands
            Words split{"git", name.substr(4)};
            split.insert(split.end(), rest.begin(), rest.end());
            command(split, isCertain, depth);
        } else if (const Wrapper *wrapper = wrapperOf(name)) {
            wrapped(*wrapper, words, isCertain, depth);
        }
    }

    void Finder::wrapped(const Wrapper &wrapper, Span words, bool isCertain, int depth)
    {
        const bool isFed = wrapper.name == "xargs" || wrapper.name == "parallel";
        if (isFed) // more words, or whole commands, come from elsewhere
            found.isKnown = false;
        if (isOneOf(wrapper.name, {"su", "runuser", "script", "flock", "env"}))
            ofTextOption(words, isCertain, depth);
        // command -v only tells where it is.
        if (wrapper.name == "command" && words.size() > 1 && isOneOf(words[1], {"-v", "-V"}))
            return;
        for (const size_t place : commandPlaces(wrapper, words)) {
            command(words.subspan(place), isCertain, depth);
            isCertain = false; // the next one only if this was a value
        }
    }

    // su -c TEXT, flock FILE -c TEXT, env -S TEXT
    void Finder::ofTextOption(Span words, bool isCertain, int depth)
    {
        const bool isEnv = plainProgramName(words.front()) == "env";
        const std::string_view letter = isEnv ? "S"sv : "c"sv;
        const std::string_view option = isEnv ? "--split-string"sv : "--command"sv;
        for (size_t i = 1; i < words.size(); ++i) {
            const std::string_view word = words[i];
            const bool isShort = word.size() > 1 && word[0] == '-' && word[1] != '-';
            const size_t at = isShort ? word.find(letter) : std::string_view::npos;
            std::string value;
            if (word.starts_with(option) && word.size() > option.size())
                value = word.substr(option.size() + 1);
            else if (at != std::string_view::npos && at + 1 < word.size())
                value = word.substr(at + 1);
            else if ((word == option || at != std::string_view::npos) && i + 1 < words.size())
                value = words[++i];
            else
                continue;
            // env goes on with the words that follow, and reads escapes of its own.
            if (isEnv) {
                found.isKnown = false;
                value = "env " + value + ' ' + joined(words.subspan(i + 1));
            }
            text(value, isCertain, depth);
            if (isEnv)
                return;
        }
    }

    // After the shell's name.
    void Finder::ofShell(std::string_view name, Span words, bool isCertain, int depth)
    {
        bool isText = false;
        bool isFed = isOneOf(name, {"csh", "fish", "tcsh"}); // with a syntax of their own
        size_t i = 0;
        for (; i < words.size(); ++i) {
            const std::string &word = words[i];
            if (word == "--" || word == "-") {
                ++i;
                break;
            }
            if (word.empty() || (word.front() != '-' && word.front() != '+'))
                break;
            if (word.starts_with("--")) {
                i += isOneOf(word, {"--rcfile", "--init-file"}) ? 1 : 0;
                continue;
            }
            isText = isText || (word.front() == '-' && word.find('c') != std::string::npos);
            isFed = isFed || (word.front() == '-' && word.find('s') != std::string::npos);
            i += word.find_first_of("oO") != std::string::npos ? 1 : 0;
        }
        if (i >= words.size() || isFed)
            found.isKnown = false; // it reads its commands from elsewhere
        if (i < words.size() && isText)
            text(words[i], isCertain, depth);
    }

    // After the name: find -exec … ;, fd -x …
    void Finder::ofFind(Span words, bool isCertain, int depth)
    {
        for (size_t i = 0; i < words.size(); ++i) {
            if (!isOneOf(
                    words[i],
                    {"-exec", "-execdir", "-ok", "-okdir", "-x", "-X", "--exec", "--exec-batch"}))
                continue;
            size_t end = i + 1;
            while (end < words.size() && words[end] != ";")
                ++end;
            command(words.subspan(i + 1, end - i - 1), isCertain, depth);
            i = end;
        }
    }

    void Finder::ofGit(Span words, bool isCertain, int depth)
    {
        size_t i = 1;
        for (; i < words.size() && words[i].starts_with('-'); i += optionWords("git", words[i])) {
            if (words[i] != "-c" || i + 1 >= words.size())
                continue;
            // An alias means another subcommand; other settings may be commands.
            const std::string &setting = words[i + 1];
            found.isKnown = found.isKnown && !plainProgramName(setting).starts_with("alias.");
            text(setting.substr(std::min(setting.find('=') + 1, setting.size())), false, depth);
        }
        const std::string sub = i < words.size() ? words[i] : std::string();
        for (++i; i < words.size(); ++i) {
            const std::string_view word = words[i];
            const Span rest = words.subspan(i + 1);
            const bool isNext = sub == "rebase" && isOneOf(word, {"-x", "--exec"});
            if (sub == "bisect" && word == "run") {
                command(rest, isCertain, depth);
            } else if (sub == "submodule" && word == "foreach") {
                const bool isDeep = !rest.empty() && rest.front() == "--recursive";
                text(joined(rest.subspan(isDeep ? 1 : 0)), isCertain, depth);
            } else if (isNext && !rest.empty()) {
                text(rest.front(), isCertain, depth);
            } else if (sub == "rebase" && word.starts_with("--exec=")) {
                text(word.substr(7), isCertain, depth);
            }
        }
    }

} // namespace

InnerCommands innerCommands(std::string_view text)
{
    Finder finder;
    finder.text(text, true, 0);
    return std::move(finder.found);
}

std::string plainProgramName(std::string_view program)
{
    std::string name(program.substr(program.rfind('/') + 1));
    std::ranges::transform(name, name.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return name;
}

size_t optionWords(std::string_view program, std::string_view option)
{
    if (program != "git")
        return 0;
    constexpr std::array kWithValue = {"-C"sv,           "-c"sv,
                                       "--git-dir"sv,    "--work-tree"sv,
                                       "--namespace"sv,  "--super-prefix"sv,
                                       "--config-env"sv, "--attr-source"sv,
                                       "--list-cmds"sv};
    return std::ranges::find(kWithValue, option) != kWithValue.end() ? 2 : 1;
}

} // namespace agents::loop
