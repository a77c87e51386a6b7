// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/journal/blob_store.h"
#include "agents/journal/file_state.h"
#include "agents/workspace/file_walker.h"
#include "engine/base/cancel.h"

#include <map>
#include <set>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace agents::journal {

// What stood in the folder at one moment. Small files' contents are kept in the blob store; of
// large ones only size and time are known. Of what git ignores, only a bounded part. Immutable; any
// thread.
class Snapshot
{
public:
    // Of what git ignores. Found: what may be changed from now on, within IgnoredLimits. Known:
    // only what the snapshot before it holds.
    enum class Ignored { Found, Known };

    // `previous` saves reading files that did not change since. Cancelled, or no room on the disk.
    static base::Result<Snapshot> take(const workspace::Workspace &workspace,
                                       const BlobStore &blobs,
                                       const Snapshot *previous,
                                       Ignored ignored,
                                       const base::CancelToken &cancel);
    static Snapshot fromJson(const nlohmann::json &json);
    nlohmann::json toJson() const;

    // What became different from this one to `later`, by path. Not what is new where git ignores
    // it: an undo leaves that.
    std::vector<FileChange> changesTo(const Snapshot &later) const;
    // What git ignores, was not looked at, and is not there any more: a folder by its name alone.
    // No undo brings it back.
    std::vector<std::string> lostTo(const Snapshot &later) const;
    bool isComplete() const { return m_complete; }

private:
    struct Entry {
        workspace::Metadata data;
        std::string hash; // empty: content not kept
        bool isIgnored = false;
    };
    class Taker;
    static bool sameInode(const workspace::Metadata &a, const workspace::Metadata &b);
    static bool differs(const Entry &a, const Entry &b);
    static FileState stateOf(const Entry &entry);

    const Entry *find(const std::string &path) const;
    bool isNowIgnored(const std::string &path) const;

    std::map<std::string, Entry> m_entries;
    std::set<std::string> m_ignored; // the outermost names that git ignores
    std::set<std::string> m_closed; // of folders in them, those that were not looked into
    bool m_complete = true;
};

} // namespace agents::journal
