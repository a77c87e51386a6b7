// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/tools/form.h"

#include <functional>
#include <optional>

#include <QString>

namespace app::cli {

// Asks in a terminal what another program wants to know, one value after the other, each again
// until it fits. `say` writes a line; `ask` shows a question and waits for the line that answers
// it, or nothing when no answer will come, which cancels the form. The program's words are spelt
// out.
agents::tools::FormAnswer
askInTerminal(const agents::tools::Form &form,
              const std::function<void(const QString &line)> &say,
              const std::function<std::optional<QString>(const QString &question)> &ask);

} // namespace app::cli
