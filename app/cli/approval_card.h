// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/loop/loop_observer.h"

#include <optional>
#include <string>
#include <vector>

#include <QString>

namespace app::cli {

// The command or the action, what is hidden in it written out.
QString commandWords(const std::vector<std::string> &argv);

// What is asked before a call: the command or the change exactly as it would be done, characters
// that a terminal does not show written out. Several lines.
QString approvalCard(const agents::loop::CallInfo &info);

// The line under it: which answers there are.
QString approvalQuestion(const agents::loop::CallInfo &info);

// What was answered; nothing where it is none of the answers that there are.
std::optional<agents::loop::Decision> decisionFrom(const QString &answer,
                                                   const agents::loop::CallInfo &info);

} // namespace app::cli
