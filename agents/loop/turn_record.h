// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"
#include "agents/journal/record_file.h"
#include "agents/tools/tool.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace agents::loop {

// What a turn was when its program stopped: enough to build its prompt again, token for token.
struct RecordedStep {
    // Compaction: what came before is replaced by a summary. Restore: it is not.
    enum class Kind { User, Reply, Call, Result, Compaction, Restore, End };
    Kind kind = Kind::User;
    std::string text{}; // of the user, a reply, a result, a summary; the reason of an end
    std::vector<engine::text::TokenId> tokens{}; // of a reply
    std::string tool{}; // of a call and its result
    std::string arguments{}; // of a call, JSON
    std::vector<engine::text::ToolCall> calls{}; // of a reply
    bool failed = false; // a result: the call failed, or was not done
    std::map<std::string, std::string> seen{}; // with a result: files by path, their hash
    uint32_t pictures = 0; // that came with a result; they are not kept
    // A result with text from outside of this computer; a task in a conversation that holds such.
    bool untrusted = false;
};

// Whether a turn, or what came before it in its conversation, holds words of a stranger.
bool holdsStrangersWords(std::span<const RecordedStep> steps);

// The journal of the loop: a record before and after everything that has an effect, on the disk
// before it happens. Without a file it keeps nothing. Owner: the loop; its thread.
class TurnRecord final
{
public:
    TurnRecord() = default; // keeps nothing
    explicit TurnRecord(journal::RecordFile file)
        : m_file(std::move(file))
    {
    }

    base::Result<void> add(const RecordedStep &step);
    // The steps of a turn, in order; empty where there is no readable record.
    static std::vector<RecordedStep> read(const std::string &path);
    // What the turn began with, whatever comes after it; empty where that cannot be read.
    static std::string firstTask(const std::string &path);

private:
    std::optional<journal::RecordFile> m_file;
};

} // namespace agents::loop
