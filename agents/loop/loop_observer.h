// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"
#include "agents/loop/stop_reason.h"
#include "agents/tools/jobs.h"
#include "agents/tools/tool.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

namespace agents::loop {

// A call on its way.
struct CallInfo {
    uint32_t number = 0; // of the turn, from 1
    std::string tool;
    nlohmann::json arguments;
    tools::ToolPreview preview; // exactly what will be done
    // Connects: no command of this computer, so that nothing is said about a sandbox.
    tools::Effect effect = tools::Effect::Runs;
    // What Approval::AllowAlways would allow from now on, in this folder: commands that begin so.
    // Empty: it cannot be given.
    std::vector<std::string> grant{};
    bool tainted = false; // the turn has read text from the web or another program's server
};

// AllowAlways where CallInfo::grant is empty counts once.
enum class Approval { Deny, AllowOnce, AllowAlways };

// What was decided about a call.
struct Decision {
    Decision(Approval given = Approval::Deny, std::string words = {})
        : approval(given)
        , why(std::move(words))
    {
    }

    Approval approval;
    std::string why; // of a no: the user's words for the model
};

// The turn became too long and goes on from a summary of itself.
struct Compaction {
    uint32_t number = 0; // of the turn, from 1
    std::string summary; // the model's words
    std::string original; // what it stands for, for a person to read
    uint32_t tokensBefore = 0; // of the prompt
};

// Is told what happens in a turn, and asked where the rules say so. Called on the loop's thread;
// everything may do nothing.
class LoopObserver
{
public:
    virtual ~LoopObserver() = default;
    virtual void replyGrew(const ReplyBatch &) { }
    virtual void replyEnded(const ReplyStats &) { }
    virtual void callBegan(const CallInfo &) { } // it is allowed
    virtual void callWrote(const CallInfo &, std::string_view) { } // a command's output
    virtual void callEnded(const CallInfo &, const tools::ToolResult &) { }
    // The turn's commands in the background, in the order of their numbers.
    virtual void jobsChanged(const std::vector<tools::JobInfo> &) { }
    virtual void compacted(const Compaction &) { }
    // Whether askForm() reaches a person.
    virtual bool canAskForms() const { return false; }
    // What another program wants to know in the middle of a call. Blocks like ask().
    virtual tools::FormAnswer askForm(const CallInfo &, const tools::Form &) { return {}; }
    // Blocks until somebody decided; nobody to ask is a no.
    virtual Decision ask(const CallInfo &) { return Approval::Deny; }
};

} // namespace agents::loop
