// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/project/project.h"

namespace app::cli {

// A folder to work in, with rules, trust and journal where the window keeps them too. Blocks; any
// thread. Its errors are the folder's and the journal's.
base::Result<std::unique_ptr<agents::project::Project>> openProject(const QString &folder);

} // namespace app::cli
