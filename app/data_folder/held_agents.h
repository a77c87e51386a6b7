// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <memory>
#include <vector>

#include <QLockFile>
#include <QString>

namespace app {

// Programs of the command line write the journal of a project while a turn runs there, without the
// conversations being open. While this lives no turn begins in a project that the folder knows.
using HeldAgents = std::vector<std::unique_ptr<QLockFile>>;

// Busy: an agent is at work. Any thread.
base::Result<HeldAgents> holdAgents(const QString &folder);

} // namespace app
