// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"
#include "agents/loop/stop_reason.h"
#include "agents/tools/tool.h"

#include <cstdint>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace agents::loop {

// A call on its way.
struct CallInfo {
    uint32_t number = 0; // of the turn, from 1
    std::string tool;
    nlohmann::json arguments;
    tools::ToolPreview preview; // exactly what will be done
};

enum class Approval { Deny, AllowOnce };

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
    // Blocks until somebody decided; nobody to ask is a no.
    virtual Approval ask(const CallInfo &) { return Approval::Deny; }
};

} // namespace agents::loop
