// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/workspace/file_handle.h"
#include "engine/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

// The journal's own files: the little of an operating system that its promises rest on. Paths are
// absolute; OutOfMemory: the disk is full.
namespace agents::journal::disk {

enum class Open { Read, Change, New };

// NotFound; for New InvalidInput where the name is taken. Any number of programs may open it.
base::Result<workspace::FileHandle> open(const std::string &path, Open how);
// Alone among all who lock it, as long as it is open. False: somebody else holds it.
bool lock(const workspace::FileHandle &file);
base::Result<void> append(const workspace::FileHandle &file, std::string_view bytes);
base::Result<void> cutTo(const workspace::FileHandle &file, uint64_t bytes);
// Returns when what was written survives a power failure.
base::Result<void> sync(const workspace::FileHandle &file);
// Takes the place of `to` in one step.
base::Result<void> rename(const std::string &from, const std::string &to);

} // namespace agents::journal::disk
