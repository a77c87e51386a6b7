// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/loop/loop_observer.h"
#include "agents/loop/stop_reason.h"
#include "agents/project/past_turn.h"
#include "agents/sandbox/sandbox.h"

#include <QVariantList>

namespace app {

// What an agent's states are called in the window, translated.
QString sandboxWords(const agents::sandbox::SandboxState &state);
QString stopWords(const agents::loop::TurnEnd &end); // empty: it simply answered
QVariantMap questionWords(const agents::loop::CallInfo &info); // AgentController::question
QVariantMap formWords(const agents::tools::Form &form); // AgentController::form
QVariantList turnList(const std::vector<agents::project::PastTurn> &turns);
QString undoProblem(const base::Result<agents::journal::UndoReport> &report); // empty: none
QString undoneWords(const agents::journal::UndoReport &report); // of one that is done

QString kindWords(agents::project::ChangedFile::Kind kind);

} // namespace app
