// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/workspace/workspace.h"
#include "engine/base/cancel.h"

#include <string>
#include <vector>

namespace agents::workspace {

struct WalkOptions {
    bool ignored = false; // also what .gitignore leaves out
    bool ignoredRoots = false; // what it leaves out is an entry (isIgnored), but not entered
    bool secrets = false; // also secret names, unopened
    bool metadata = false; // fill WalkEntry::data (one call more per entry)
    bool directories = false; // directories are entries too
    size_t maxEntries = 400'000;
};

struct WalkEntry {
    std::string path; // relative to the folder, joined by `/`
    Metadata data; // kind always; the rest with WalkOptions::metadata
    PathClass nameClass = PathClass::Ordinary;
    bool isIgnored = false;
};

struct WalkResult {
    std::vector<WalkEntry> entries; // by path, in byte order
    // False: more than maxEntries, deeper than 128 folders, or ignored by patterns that take too
    // long, the last of which did not count.
    bool complete = true;
};

// Everything below `start`, without following links, without entering other mounts or what version
// control keeps for itself. Folders that cannot be opened are passed over. Cancelled is the only
// error besides those of opening `start`.
base::Result<WalkResult> walk(const Workspace &workspace,
                              const RelativePath &start,
                              const WalkOptions &options,
                              const base::CancelToken &cancel);

} // namespace agents::workspace
