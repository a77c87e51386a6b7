// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/stop_reason.h"

namespace agents::loop {

std::string_view nameOf(StopReason reason)
{
    switch (reason) {
    case StopReason::Answer:
        return "answer";
    case StopReason::Question:
        return "question";
    case StopReason::User:
        return "user";
    case StopReason::CallLimit:
        return "call_limit";
    case StopReason::HardCallLimit:
        return "hard_call_limit";
    case StopReason::FormatErrors:
        return "format_errors";
    case StopReason::Repeating:
        return "repeating";
    case StopReason::TokenBudget:
        return "token_budget";
    case StopReason::TimeBudget:
        return "time_budget";
    case StopReason::ContextFull:
        return "context_full";
    case StopReason::NoAnswer:
        return "no_answer";
    case StopReason::Failed:
        break;
    }
    return "failed";
}

} // namespace agents::loop
