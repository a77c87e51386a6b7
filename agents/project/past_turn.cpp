// SPDX-License-Identifier: Apache-2.0
#include "agents/project/past_turn.h"

#include "agents/loop/stop_reason.h"

namespace agents::project {

namespace {

    using State = journal::TurnInfo::State;

    ChangedFile fileOf(const journal::FileChange &change)
    {
        const auto isKept = [](const journal::FileState &state) {
            return !state.exists || !state.hash.empty();
        };
        return {.path = change.path,
                .kind = !change.before.exists ? ChangedFile::Kind::Created
                    : !change.after.exists    ? ChangedFile::Kind::Removed
                                              : ChangedFile::Kind::Changed,
                .hasContents = isKept(change.before) && isKept(change.after)};
    }

    // What the model said last, and only where nothing came after it.
    void readSteps(PastTurn &turn, const std::vector<loop::RecordedStep> &steps)
    {
        using Kind = loop::RecordedStep::Kind;
        for (const loop::RecordedStep &step : steps) {
            turn.reason = step.kind == Kind::End ? step.text : std::string();
            if (step.kind == Kind::User && turn.task.empty())
                turn.task = step.text;
            if (step.kind == Kind::Reply)
                turn.answer = step.text;
        }
    }

} // namespace

PastTurn pastTurn(const journal::TurnInfo &info, const std::vector<loop::RecordedStep> &steps)
{
    PastTurn turn{.id = info.id, .startedMs = info.startedMs, .state = info.state};
    for (const journal::FileChange &change : info.changes) {
        // A file that came and went within the turn, or that is as it was, is no change.
        const bool isSame = change.before.exists == change.after.exists
            && change.before.hash == change.after.hash && change.before.mode == change.after.mode;
        if (!change.isDirectory && !isSame)
            turn.files.push_back(fileOf(change));
    }
    readSteps(turn, steps);
    const bool isOver = turn.reason == nameOf(loop::StopReason::Answer)
        || turn.reason == nameOf(loop::StopReason::Question)
        || turn.reason == nameOf(loop::StopReason::HardCallLimit);
    turn.canResume = !turn.task.empty() && !isOver && info.state != State::Running
        && info.state != State::Undone;
    return turn;
}

} // namespace agents::project
