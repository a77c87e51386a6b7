// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/command_result.h"

#include <array>
#include <cstdio>
#include <cstring>

namespace agents::tools {

namespace {

    using sandbox::ProcessEnd;

    constexpr size_t kMaxShown = 6 * 1024; // bytes of output that the model sees
    constexpr size_t kMaxNamed = 10; // changed files that the model is told

    std::string named(const char *title, const std::vector<std::string> &names)
    {
        std::string text;
        for (size_t i = 0; i < names.size() && i < kMaxNamed; ++i)
            text += (i == 0 ? title : ", ") + names[i];
        if (names.size() > kMaxNamed)
            text += " and " + std::to_string(names.size() - kMaxNamed) + " more";
        return text + (names.empty() ? "" : "\n");
    }

    // What the model should not count on, and should say.
    std::string notKeptText(const journal::RunChanges &changes)
    {
        std::vector<std::string> large;
        for (const journal::FileChange &change : changes.files) {
            if (!change.isDirectory && change.before.exists && change.before.hash.empty())
                large.push_back(change.path);
        }
        std::string text = named("No undo brings this back, tell the user: ", large)
            + named("Removed, though git ignores it; no undo brings this back, tell the user: ",
                    changes.lost);
        if (!changes.complete)
            text += "Not all of the folder could be compared: more may have changed, which no undo "
                    "brings back.\n";
        return text;
    }

    std::string changesText(const journal::RunChanges &changes)
    {
        std::string text;
        size_t count = 0;
        for (const journal::FileChange &change : changes.files) {
            if (change.isDirectory)
                continue;
            if (count++ < kMaxNamed)
                text += (text.empty() ? "changed files: " : ", ") + change.path;
        }
        if (count > kMaxNamed)
            text += " and " + std::to_string(count - kMaxNamed) + " more";
        text += text.empty() ? "" : "\n";
        return text + protectedText(changes) + notKeptText(changes);
    }

    // A hint that saves a small model from trying the same again.
    std::string networkHint(std::string_view output, bool confined)
    {
        for (const char *sign :
             {"Could not resolve host", "Temporary failure in name resolution",
              "Network is unreachable", "EAI_AGAIN", "Address family not supported"}) {
            if (confined && output.find(sign) != std::string_view::npos)
                return "There is no network here; work with what is installed.\n";
        }
        return {};
    }

    std::string signalText(int code)
    {
#ifdef _WIN32
        std::array<char, 32> text = {}; // an exception, such as 0xC0000005 for foreign memory
        std::snprintf(text.data(), text.size(), "exception 0x%08X", static_cast<unsigned>(code));
        return text.data();
#else
        return ::strsignal(code);
#endif
    }

} // namespace

std::string protectedText(const journal::RunChanges &changes)
{
    return named("The command changed protected files; tell the user: ", changes.protectedNames)
        + named("The command made protected files, which were removed again: ", changes.takenAway)
        + named("The command made protected files, which were set aside; tell the user: ",
                changes.setAside);
}

std::string endText(const ProcessEnd &end, std::chrono::seconds limit)
{
    switch (end.reason) {
    case ProcessEnd::Reason::Exited:
        return "exit code " + std::to_string(end.code);
    case ProcessEnd::Reason::Signalled:
        return "ended by a signal: " + signalText(end.code);
    case ProcessEnd::Reason::TimedOut:
        return "stopped after " + std::to_string(limit.count())
            + " seconds; give more seconds (at most 600) or do less";
    case ProcessEnd::Reason::TooMuchOutput:
        return "stopped after 10 MB of output; write it to a file or filter it";
    case ProcessEnd::Reason::Cancelled:
        break;
    }
    return "stopped by the user";
}

ToolResult commandResult(const std::string &head,
                         const CommandOutput &output,
                         const journal::RunChanges &changes,
                         bool confined)
{
    ToolResult result;
    const std::string shown = output.shown(kMaxShown);
    result.text = head + "\n" + shown + networkHint(shown, confined) + changesText(changes);
    result.detail.kind = ToolDetail::Kind::Terminal;
    result.detail.body = output.raw();
    for (const journal::FileChange &change : changes.files)
        result.changedPaths.push_back(change.path);
    return result;
}

} // namespace agents::tools
