// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/project/past_turn.h"
#include "app/agent/agent_row.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <QList>

namespace app {

// Colours a diff of that file and puts it into the row.
using PaintDiff =
    std::function<void(AgentRow &row, const std::string &path, std::string_view diff)>;

// A turn of earlier as the timeline showed it while it ran, from its record: words, calls and what
// came of them. Thoughts are not recorded, nor what a command wrote beyond what the model read.
QList<AgentRow> pastRows(const agents::project::PastTurn &turn,
                         const std::vector<agents::loop::RecordedStep> &steps,
                         const PaintDiff &paint);

// The last row of a turn: why it ended and how many files it changed, which can be undone there.
// Nothing to tell where both are missing: a row without a title.
AgentRow endRow(const QString &reason, bool hasFailed, const QString &turn, int files);

// Whether there was a model in it: a hunk taken back is a turn as well, but no conversation.
bool isConversation(const std::vector<agents::loop::RecordedStep> &steps);

// What the next turn of a reopened folder still knows of a turn: its task and what the model said,
// without calls and their results.
std::vector<agents::loop::RecordedStep>
withoutCalls(const std::vector<agents::loop::RecordedStep> &steps);

// Bytes of a turn in the prompt of another, about.
size_t sizeOf(const std::vector<agents::loop::RecordedStep> &steps);

} // namespace app
