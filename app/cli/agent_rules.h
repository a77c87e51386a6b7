// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/project/project.h"
#include "app/cli/console.h"

namespace app::cli {

// The rules for commands that count in a project, a line or a JSON object each.
ExitCode listRules(Console &console, const agents::project::Project &project, bool isJson);

// Removes those whose words are exactly these, joined by spaces; Failed where there is none.
ExitCode forgetRule(Console &console,
                    const agents::project::Project &project,
                    const QString &words,
                    bool isJson);

} // namespace app::cli
