// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/tools/line_search.h"
#include "agents/workspace/workspace.h"
#include "engine/base/cancel.h"
#include "engine/base/result.h"

#include <string>
#include <utility>
#include <vector>

namespace agents::tools {

struct ProjectHit {
    std::string path;
    size_t line = 0; // from 0
    std::string text;
};

struct ProjectSearchResult {
    std::vector<ProjectHit> hits; // by path, then line
    std::vector<std::pair<std::string, std::string>>
        hashes; // path and content hash of files with hits
    size_t filesSearched = 0;
    bool more = false; // hits beyond those asked for
    bool timedOut = false;
};

// Searches the folder's text files that are not ignored, on a few threads, at most ten seconds.
// Binary files and those over 8 MB are passed over. `glob` empty: all files. The only error is
// Cancelled.
base::Result<ProjectSearchResult> searchProject(const workspace::Workspace &workspace,
                                                const LineSearch &search,
                                                const std::string &glob,
                                                size_t mostHits,
                                                const base::CancelToken &cancel);

} // namespace agents::tools
