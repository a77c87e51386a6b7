// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/loop/turn_record.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace agents::loop {

// What the model is told when its turn becomes too long, and the JSON Schema of what it answers:
// three texts of bounded length, so that a summary is always short.
std::string compactionRequest();
std::string compactionSchema();

// The summary in plain words, out of the answer; nothing where it is no whole answer.
std::optional<std::string> summaryFrom(std::string_view answer);

// The user's message that stands for the task and all that was done for it.
std::string taskWithSummary(const std::string &task, const std::string &summary);

// The turn so far for a person to read: what a summary stands for.
std::string readableSteps(std::span<const RecordedStep> steps);

inline constexpr size_t kBytesPerToken = 3; // of code, where no vocabulary counts them

// What a result says where it is told again: pictures are not kept.
std::string resultText(const RecordedStep &step);

// The messages of a finished turn for the prompt of the next one: without thoughts, and with the
// summary where the turn was made shorter by one.
std::vector<engine::text::Message> messagesOf(std::span<const RecordedStep> steps);

} // namespace agents::loop
