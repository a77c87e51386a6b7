// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/journal/journal.h"
#include "agents/loop/turn_record.h"

#include <cstdint>
#include <string>
#include <vector>

namespace agents::project {

// One file that a turn changed, against the state before the turn.
struct ChangedFile {
    enum class Kind { Created, Changed, Removed };
    std::string path;
    Kind kind = Kind::Changed;
    bool hasContents = true; // false: too large or no plain file; there is no diff, and no undo
};

// One turn of the timeline.
struct PastTurn {
    std::string id;
    int64_t startedMs = 0; // since 1970
    journal::TurnInfo::State state = journal::TurnInfo::State::Ended;
    std::string task{}; // the user's first words; empty: no record of what was said
    std::string answer{}; // the model's last words
    std::string reason{}; // nameOf(StopReason); empty: it stopped with its program
    bool canResume = false; // it stopped before its end, and may go on
    std::vector<ChangedFile> files{};
};

PastTurn pastTurn(const journal::TurnInfo &info, const std::vector<loop::RecordedStep> &steps);

} // namespace agents::project
