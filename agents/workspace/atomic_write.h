// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace agents::workspace {

// POSIX. Puts `bytes` at `name` in the open directory: written beside it, synced, then moved there.
// With `expectedHash` it takes the place of a file with that content and nothing else (Busy);
// without, the name must be free (InvalidInput). A failure leaves the target as it was.
struct AtomicWrite {
    int directory = -1;
    std::string name;
    std::string_view bytes;
    uint32_t mode = 0666; // exact when replacing; the user's umask applies to a new file
    std::optional<std::string> expectedHash;
};
base::Result<void> writeAtomically(const AtomicWrite &write);

// The hash of the regular file `name`, not following a link; empty where there is none.
std::string hashOf(int directory, const std::string &name);

} // namespace agents::workspace
