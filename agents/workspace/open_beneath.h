// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/workspace/file_handle.h"
#include "agents/workspace/jail.h"

#include <span>
#include <string>

namespace agents::workspace {

// POSIX. Opens the entry below `root` without following any link and without leaving its mount.
// An unopened handle: errno says why (ELOOP or ENOTDIR for a link, EXDEV for another mount).
FileHandle openBeneath(int root, std::span<const std::string> parts, int flags, JailMethod method);

} // namespace agents::workspace
