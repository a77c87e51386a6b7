// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/workspace/file_walker.h"
#include "engine/base/cancel.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace agents::journal {

// How much of what git ignores is looked at around a command: that must cost it no more than a
// moment, whatever lies there.
struct IgnoredLimits {
    size_t names = 8'000; // looked at in all; entering a folder counts as four
    size_t namesOfFolder = 1'000; // directly in one folder; one with more is not entered
};

// What git ignores, as far as it was looked at. A value.
struct IgnoredFiles {
    std::vector<workspace::WalkEntry> entries; // files, links and folders, by path
    std::set<std::string> closed; // folders that were not entered
};

// Looks at these outermost ignored names and into those that are folders, those nearest to the
// project's own first. Folders that tools make again by themselves are not entered, nor mounts,
// secrets and what version control keeps. Stops early when cancelled.
IgnoredFiles lookIntoIgnored(const workspace::Workspace &workspace,
                             std::vector<workspace::WalkEntry> outermost,
                             const IgnoredLimits &limits,
                             const base::CancelToken &cancel);

// A folder of such a name holds what a tool makes again by itself: node_modules, build, .venv.
bool isMadeAgain(std::string_view name);

} // namespace agents::journal
