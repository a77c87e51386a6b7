// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace agents::loop {

// Why a turn ended. Its names are part of the documented output of `hearth agent --json`.
enum class StopReason {
    Answer, // the model says that it is done
    Question, // the model asks something
    User, // interrupted
    CallLimit, // may go on when the user says so
    HardCallLimit,
    FormatErrors, // the model cannot write calls
    Repeating, // the same calls with the same results
    TokenBudget,
    TimeBudget,
    ContextFull,
    NoAnswer, // the model wrote nothing, twice
    Failed // an error; TurnEnd::message says which
};

std::string_view nameOf(StopReason reason); // "answer", "call_limit", …

// How a turn ended.
struct TurnEnd {
    StopReason reason = StopReason::Answer;
    std::string text; // the model's last words
    std::string message; // what the user is told beyond that: finished sentences, may be empty
};

} // namespace agents::loop
