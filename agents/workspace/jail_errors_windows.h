// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/workspace/nt_files.h"
#include "agents/workspace/open_beneath_windows.h"
#include "agents/workspace/relative_path.h"
#include "engine/base/result.h"

// Windows. What stood in the jail's way, in sentences that a model may read.
namespace agents::workspace {

base::Error isFolder(const RelativePath &path);
base::Error explainStatus(const RelativePath &path, nt::Status status);
base::Error explainFound(const RelativePath &path, const Beneath &found);

} // namespace agents::workspace
