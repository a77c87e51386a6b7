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

// What stood in the folder at one moment, without what git ignores. Small files' contents are kept
// in the blob store; of large ones only size and time are known. Immutable; any thread.
class Snapshot
{
public:
    // `previous` saves reading files that did not change since. Cancelled, or no room on the disk.
    static base::Result<Snapshot> take(const workspace::Workspace &workspace,
                                       const BlobStore &blobs,
                                       const Snapshot *previous,
                                       const base::CancelToken &cancel);
    static Snapshot fromJson(const nlohmann::json &json);
    nlohmann::json toJson() const;

    // What became different from this one to `later`, by path.
    std::vector<FileChange> changesTo(const Snapshot &later) const;
    // What git ignores and is not there any more: a folder by its name alone. No undo brings it
    // back.
    std::vector<std::string> lostTo(const Snapshot &later) const;
    bool isComplete() const { return m_complete; }

private:
    struct Entry {
        workspace::Metadata data;
        std::string hash; // empty: content not kept
    };
    static bool differs(const Entry &a, const Entry &b);
    static FileState stateOf(const Entry &entry);

    bool isNowIgnored(const std::string &path) const;

    std::map<std::string, Entry> m_entries;
    std::set<std::string> m_ignored; // the outermost names that git ignores
    bool m_complete = true;
};

} // namespace agents::journal
