// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/turn.h"

#include "agents/workspace/content_hash.h"

#include <algorithm>

namespace agents::journal {

namespace {

    constexpr uint64_t kMaxWritten = 64 << 20;
    constexpr uint32_t kNewFileMode = 0666; // the user's umask applies

    nlohmann::json
    writeRecord(const std::string &path, const FileState &before, const FileState &after)
    {
        nlohmann::json record = toJson(FileChange{path, before, after});
        record["type"] = "write";
        return record;
    }

    bool isProtected(const workspace::Workspace &workspace, const std::string &path)
    {
        const auto relative = workspace::RelativePath::fromRecord(path);
        return !relative || workspace.classOf(*relative) != workspace::PathClass::Ordinary;
    }

} // namespace

Turn::Turn(RecordFile records, BlobStore blobs, const workspace::Workspace &workspace)
    : m_records(std::move(records))
    , m_blobs(std::move(blobs))
    , m_workspace(workspace)
{
}

Turn::~Turn()
{
    // A missing end only makes the turn look interrupted, which changes nothing about its undo.
    static_cast<void>(m_records.append({{"type", "end"}}));
}

base::Result<void> Turn::finishWrite(const workspace::RelativePath &path,
                                     const base::Result<void> &written)
{
    auto recorded = m_records.append(
        {{"type", written ? "done" : "failed"}, {"path", pathToJson(path.text())}});
    if (!written)
        return written.error();
    return recorded;
}

base::Result<void> Turn::replace(const workspace::RelativePath &path,
                                 std::string_view bytes,
                                 const std::string &expectedHash)
{
    if (const auto allowed = m_workspace.check(path, workspace::Access::Write); !allowed)
        return allowed;
    auto file = m_workspace.jail().openFile(path);
    if (!file)
        return file.error();
    const auto data = file->metadata();
    const auto original = file->readAll(kMaxWritten);
    *file = workspace::FileHandle(); // closed: not every Windows replaces what is open
    if (!data || !original)
        return data ? original.error() : data.error();
    const auto kept = m_blobs.put(*original, BlobStore::Durability::Synced);
    if (!kept)
        return kept.error();
    if (*kept != expectedHash)
        return base::Error{base::ErrorCode::Busy,
                           path.text()
                               + " was changed by another program in the meantime. Read it again."};
    const auto fresh = m_blobs.put(bytes, BlobStore::Durability::Cached);
    if (!fresh)
        return fresh.error();
    const FileState before{true, *kept, data->mode, original->size()};
    const FileState after{true, *fresh, data->mode, bytes.size()};
    if (auto recorded = m_records.append(writeRecord(path.text(), before, after)); !recorded)
        return recorded;
    return finishWrite(path, m_workspace.jail().replaceFile(path, bytes, data->mode, expectedHash));
}

base::Result<void> Turn::makeParents(const workspace::RelativePath &path)
{
    workspace::RelativePath folder;
    for (size_t i = 0; i + 1 < path.parts().size(); ++i) {
        folder = folder.child(path.parts()[i]);
        if (const auto there = m_workspace.jail().openDirectory(folder))
            continue;
        if (auto recorded =
                m_records.append({{"type", "mkdir"}, {"path", pathToJson(folder.text())}});
            !recorded)
            return recorded;
        if (const auto made = m_workspace.jail().makeDirectory(folder); !made)
            return made.error();
    }
    return {};
}

base::Result<void> Turn::create(const workspace::RelativePath &path, std::string_view bytes)
{
    if (const auto allowed = m_workspace.check(path, workspace::Access::Write); !allowed)
        return allowed;
    if (auto made = makeParents(path); !made)
        return made;
    const auto fresh = m_blobs.put(bytes, BlobStore::Durability::Cached);
    if (!fresh)
        return fresh.error();
    const FileState after{true, *fresh, 0644, bytes.size()};
    if (auto recorded = m_records.append(writeRecord(path.text(), {}, after)); !recorded)
        return recorded;
    return finishWrite(path, m_workspace.jail().createFile(path, bytes, kNewFileMode));
}

base::Result<void> Turn::beforeRun(const std::vector<std::string> &argv,
                                   const base::CancelToken &cancel)
{
    auto snapshot =
        Snapshot::take(m_workspace, m_blobs, m_snapshot ? &*m_snapshot : nullptr, cancel);
    if (!snapshot)
        return snapshot.error();
    if (m_hasBackground) {
        if (const auto recorded = recordChanges(*snapshot); !recorded)
            return recorded.error();
    }
    m_snapshot = *std::move(snapshot);
    return recordRun(argv);
}

base::Result<void> Turn::recordRun(const std::vector<std::string> &argv)
{
    const auto manifest = m_blobs.put(m_snapshot->toJson().dump(), BlobStore::Durability::Cached);
    if (!manifest)
        return manifest.error();
    return m_records.append({{"type", "run"}, {"command", argv}, {"manifest", *manifest}});
}

base::Result<RunChanges> Turn::recordChanges(const Snapshot &later)
{
    RunChanges changes{.files = m_snapshot->changesTo(later),
                       .protectedNames = {},
                       .takenAway = {},
                       .complete = m_snapshot->isComplete() && later.isComplete()};
    nlohmann::json recorded = nlohmann::json::array();
    for (const FileChange &change : changes.files) {
        recorded.push_back(toJson(change));
        if (isProtected(m_workspace, change.path))
            changes.protectedNames.push_back(change.path);
    }
    const auto written = m_records.append({{"type", "ran"}, {"changes", std::move(recorded)}});
    if (!written)
        return written.error();
    return changes;
}

void Turn::takeAwayProtected(RunChanges &changes) const
{
    std::erase_if(changes.files, [&](const FileChange &change) {
        const bool isMade = !change.isDirectory && !change.before.exists
            && !change.after.hash.empty()
            && std::ranges::find(changes.protectedNames, change.path)
                != changes.protectedNames.end();
        const auto path = workspace::RelativePath::fromRecord(change.path);
        if (!isMade || !path || !m_workspace.jail().removeFile(*path, change.after.hash))
            return false;
        std::erase(changes.protectedNames, change.path);
        changes.takenAway.push_back(change.path);
        return true;
    });
}

base::Result<RunChanges> Turn::afterRun()
{
    // What a command did must be known even when the turn is being stopped.
    const base::CancelToken never;
    auto later = Snapshot::take(m_workspace, m_blobs, m_snapshot ? &*m_snapshot : nullptr, never);
    if (!later || !m_snapshot)
        return later ? base::Error{base::ErrorCode::InvalidInput, "No command was begun."}
                     : later.error();
    auto changes = recordChanges(*later);
    if (!changes)
        return changes;
    m_snapshot = *std::move(later);
    // The record stays open: what goes on is compared even when the program dies.
    if (m_hasBackground) {
        if (const auto open = recordRun({}); !open)
            return open.error();
    }
    return changes;
}

} // namespace agents::journal
