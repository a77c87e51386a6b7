// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/project/project.h"
#include "app/cli/console.h"

namespace app::cli {

// The past turns of a project, newest first, a line or a JSON object each.
ExitCode listTurns(Console &console, const agents::project::Project &project, bool isJson);

// Takes back what a turn wrote, or says why not.
ExitCode undoTurn(Console &console,
                  const agents::project::Project &project,
                  const std::string &id,
                  bool isJson);

// Deletes what is kept of all turns of the project.
ExitCode forgetTurns(Console &console, const agents::project::Project &project, bool isJson);

// The turn that `name` means: its own, or for "last" the newest one that may be undone or resumed.
enum class TurnUse { Undo, Resume };
base::Result<std::string>
findTurn(const agents::project::Project &project, const QString &name, TurnUse use);

} // namespace app::cli
