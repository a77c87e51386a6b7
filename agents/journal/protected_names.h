// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/journal/blob_store.h"
#include "agents/workspace/workspace.h"
#include "engine/base/cancel.h"
#include "engine/base/result.h"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace agents::journal {

// A name that was not there before.
struct MadeName {
    std::string path;
    bool wasElsewhere = false; // it, or something in it, was moved here: it is not a command's work
};

// Which protected names stand in a folder, what git ignores included: a command that adds its file
// to .gitignore must not hide it so. Immutable but for add() and forget(); any thread.
class ProtectedNames
{
public:
    // Cancelled, or the folder cannot be opened.
    static base::Result<ProtectedNames> take(const workspace::Workspace &workspace,
                                             const base::CancelToken &cancel);
    // Outer ones before those in them. An empty folder with a name that every sandbox itself keeps
    // absent is none: bubblewrap holds its place by that while a command runs.
    std::vector<MadeName> madeSince(const ProtectedNames &earlier) const;
    void add(const ProtectedNames &others)
    {
        m_paths.insert(others.m_paths.begin(), others.m_paths.end());
    }
    void forget(const std::string &path) { m_paths.erase(path); }
    bool isComplete() const { return m_complete; }

private:
    using Identity = std::pair<uint64_t, uint64_t>; // device and number; zeros: unknown
    std::map<std::string, Identity> m_paths;
    bool m_complete = true; // false: the folder is too large to look through
};

// A name that every sandbox keeps absent while a command runs.
bool isHeldBySandboxes(const std::string &path);

// What became of a name that a command should not have made.
struct TakenAway {
    bool isGone = false; // nothing of that name stands there any more
    std::string asideAs; // the name it has now, where it could not be removed without losing it
};

// Removes files whose contents fit into the store, and folders of nothing but such. All else, also
// links and what was elsewhere before, gets a name in its folder that means nothing to any program.
TakenAway
takeAway(const workspace::Workspace &workspace, const BlobStore &blobs, const MadeName &made);

} // namespace agents::journal
