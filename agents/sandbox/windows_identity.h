// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/sandbox/windows_access.h"
#include "engine/base/result.h"

#include <string>

namespace agents::sandbox {

// Windows. The identity of an AppContainer that belongs to one folder: a child in it reaches what
// its entries in access lists allow, and no network. Unsupported before Windows 8, and under Wine.
base::Result<Sid> containerOf(const std::string &folder);

// A token of ours that may write only where Everyone, the session or `who` may; it reads what we
// read. A primary token for CreateProcessAsUser; the caller closes it.
base::Result<void *> restrictedToken(const Sid &who);

} // namespace agents::sandbox
