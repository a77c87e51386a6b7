// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/workspace/file_handle.h"
#include "agents/workspace/nt_files.h"

#include <cstdint>
#include <span>
#include <string>

namespace agents::workspace {

// What stood in the way of an entry, besides what the system said.
enum class Trouble {
    None,
    Refused, // the system, see Beneath::status
    Link, // a symbolic link, junction, mount point or other reparse point
    Alias, // the entry has another spelling, see Beneath::spelling
    Elsewhere // it lies on another volume, or its place cannot be made sure of
};

struct Beneath {
    FileHandle handle;
    Trouble trouble = Trouble::None;
    nt::Status status = nt::kDone;
    size_t part = 0; // the component that was in the way
    std::string spelling; // the path as the disk has it, joined by `/`
};

// Windows. Opens the entry below `root`, one component after the other and each as itself, and then
// makes sure by the name that the system gives the open handle that it is the one that was meant.
Beneath openBeneath(const FileHandle &root, std::span<const std::string> parts, const nt::How &how);

// What names may be listed in, and opened below.
nt::How folderAccess();

} // namespace agents::workspace
