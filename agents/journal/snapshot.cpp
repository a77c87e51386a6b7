// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/snapshot.h"

#include "agents/workspace/workspace.h"

namespace agents::journal {

namespace {

    using Kind = workspace::Metadata::Kind;

    constexpr uint64_t kMaxKept = 256 << 10; // bytes of one file
    constexpr uint64_t kMaxKeptTotal = 64 << 20; // bytes newly kept by one snapshot
    constexpr size_t kMaxKeptFiles = 20'000; // newly kept by one snapshot

    bool sameInode(const workspace::Metadata &a, const workspace::Metadata &b)
    {
        // The change time cannot be set back by a program, unlike the time of modification.
        return a.inode == b.inode && a.size == b.size && a.modifiedNs == b.modifiedNs
            && a.changedNs == b.changedNs;
    }

} // namespace

base::Result<Snapshot> Snapshot::take(const workspace::Workspace &workspace,
                                      const BlobStore &blobs,
                                      const Snapshot *previous,
                                      const base::CancelToken &cancel)
{
    auto all = walk(workspace, {},
                    {.ignoredRoots = true, .secrets = true, .metadata = true, .directories = true},
                    cancel);
    if (!all)
        return all.error();
    Snapshot snapshot;
    snapshot.m_complete = all->complete;
    uint64_t room = kMaxKeptTotal;
    size_t files = kMaxKeptFiles;
    for (const workspace::WalkEntry &found : all->entries) {
        if (cancel.isCancelled())
            return base::Error{base::ErrorCode::Cancelled,
                               "Looking through the folder was stopped."};
        // What a command adds to .gitignore is compared all the same.
        const bool wasCompared = previous && previous->m_entries.contains(found.path);
        const bool isFolder = found.data.kind == Kind::Directory;
        if (found.isIgnored && (isFolder || !wasCompared))
            snapshot.m_ignored.insert(found.path);
        snapshot.m_complete = snapshot.m_complete && !(found.isIgnored && isFolder && wasCompared);
        if (found.isIgnored && !wasCompared)
            continue;
        Entry entry{found.data, {}};
        const bool keeps = found.data.kind == Kind::File && found.data.size <= kMaxKept
            && found.nameClass != workspace::PathClass::Secret;
        const auto known = previous && keeps ? previous->m_entries.find(found.path)
                                             : decltype(m_entries)::const_iterator();
        const bool unchanged = previous && keeps && known != previous->m_entries.end()
            && !known->second.hash.empty() && sameInode(known->second.data, found.data);
        if (unchanged) {
            entry.hash = known->second.hash;
        } else if (keeps && files > 0 && found.data.size <= room) {
            const auto path = workspace::RelativePath::fromRecord(found.path);
            const auto file = path ? workspace.jail().openFile(*path)
                                   : base::Result<workspace::FileHandle>(path.error());
            const auto bytes =
                file ? file->readAll(kMaxKept) : base::Result<std::string>(file.error());
            if (bytes) {
                auto hash = blobs.put(*bytes, BlobStore::Durability::Cached);
                if (!hash)
                    return hash.error();
                entry.hash = *std::move(hash);
                room -= std::min<uint64_t>(room, bytes->size());
                --files;
            }
        }
        snapshot.m_entries.emplace_hint(snapshot.m_entries.end(), found.path, std::move(entry));
    }
    return snapshot;
}

bool Snapshot::isNowIgnored(const std::string &path) const
{
    for (size_t end = path.find('/'); end != std::string::npos; end = path.find('/', end + 1)) {
        if (m_ignored.contains(path.substr(0, end)))
            return true;
    }
    return m_ignored.contains(path);
}

std::vector<std::string> Snapshot::lostTo(const Snapshot &later) const
{
    std::vector<std::string> lost;
    for (const std::string &path : m_ignored) {
        if (!later.m_entries.contains(path) && !later.isNowIgnored(path))
            lost.push_back(path);
    }
    return lost;
}

bool Snapshot::differs(const Entry &a, const Entry &b)
{
    if (a.data.kind != b.data.kind)
        return true;
    if (a.data.kind == Kind::Directory)
        return false;
    if (!a.hash.empty() && !b.hash.empty())
        return a.hash != b.hash || a.data.mode != b.data.mode;
    return !sameInode(a.data, b.data);
}

FileState Snapshot::stateOf(const Entry &entry)
{
    return {true, entry.hash, entry.data.mode, entry.data.size};
}

std::vector<FileChange> Snapshot::changesTo(const Snapshot &later) const
{
    std::vector<FileChange> changes;
    auto before = m_entries.begin();
    auto after = later.m_entries.begin();
    while (before != m_entries.end() || after != later.m_entries.end()) {
        const bool gone = after == later.m_entries.end()
            || (before != m_entries.end() && before->first < after->first);
        const bool isNew = before == m_entries.end()
            || (after != later.m_entries.end() && after->first < before->first);
        if (gone && later.isNowIgnored(before->first)) {
            ++before; // not seen, which is no change
        } else if (gone) {
            changes.push_back({before->first,
                               stateOf(before->second),
                               {},
                               before->second.data.kind == Kind::Directory});
            ++before;
        } else if (isNew) {
            changes.push_back({after->first,
                               {},
                               stateOf(after->second),
                               after->second.data.kind == Kind::Directory});
            ++after;
        } else {
            if (differs(before->second, after->second))
                changes.push_back(
                    {before->first, stateOf(before->second), stateOf(after->second), false});
            ++before;
            ++after;
        }
    }
    return changes;
}

nlohmann::json Snapshot::toJson() const
{
    nlohmann::json entries = nlohmann::json::array();
    for (const auto &[path, entry] : m_entries)
        entries.push_back({pathToJson(path), static_cast<int>(entry.data.kind), entry.data.size,
                           entry.data.mode, entry.data.modifiedNs, entry.data.changedNs,
                           entry.data.inode, entry.hash});
    nlohmann::json ignored = nlohmann::json::array();
    for (const std::string &path : m_ignored)
        ignored.push_back(pathToJson(path));
    return {
        {"complete", m_complete}, {"entries", std::move(entries)}, {"ignored", std::move(ignored)}};
}

Snapshot Snapshot::fromJson(const nlohmann::json &json)
{
    Snapshot snapshot;
    // The text was checked by its hash and written by toJson(); a foreign shape reads as empty.
    try {
        snapshot.m_complete = json.at("complete").get<bool>();
        for (const nlohmann::json &item : json.at("entries")) {
            Entry entry;
            entry.data.kind = static_cast<Kind>(item.at(1).get<int>());
            entry.data.size = item.at(2).get<uint64_t>();
            entry.data.mode = item.at(3).get<uint32_t>();
            entry.data.modifiedNs = item.at(4).get<int64_t>();
            entry.data.changedNs = item.at(5).get<int64_t>();
            entry.data.inode = item.at(6).get<uint64_t>();
            entry.hash = item.at(7).get<std::string>();
            snapshot.m_entries.insert_or_assign(pathFrom(item.at(0)), std::move(entry));
        }
        for (const nlohmann::json &path : json.value("ignored", nlohmann::json::array()))
            snapshot.m_ignored.insert(pathFrom(path));
    } catch (const nlohmann::json::exception &) {
        snapshot.m_complete = false;
    }
    return snapshot;
}

} // namespace agents::journal
