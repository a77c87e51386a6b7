// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/workspace/file_handle.h"
#include "engine/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace agents::workspace {

// Puts `bytes` at `name` in the open directory: written beside it, synced, then moved there.
// With `expectedHash` it takes the place of a file with that content and nothing else (Busy);
// without, the name must be free (InvalidInput). A failure leaves the target as it was.
struct AtomicWrite {
    const FileHandle *directory = nullptr; // open
    std::string name;
    std::string_view bytes;
    // Exact when replacing; the user's umask applies to a new file. Windows: whether it may be
    // written; who may do what is kept when replacing, and the folder's for a new file.
    uint32_t mode = 0666;
    std::optional<std::string> expectedHash;
};
base::Result<void> writeAtomically(const AtomicWrite &write);

// POSIX. The hash of the regular file `name`, not following a link; empty where there is none.
std::string hashOf(int directory, const std::string &name);

} // namespace agents::workspace
