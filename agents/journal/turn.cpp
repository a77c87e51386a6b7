// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/turn.h"

#include "agents/workspace/content_hash.h"

#include <algorithm>
#include <iterator>
#include <utility>

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

// What stands there before a write, its copy kept for undo.
base::Result<FileState> Turn::keepOriginal(const workspace::RelativePath &path,
                                           const std::string &expectedHash)
{
    if (const auto allowed = m_workspace.check(path, workspace::Access::Write); !allowed)
        return allowed.error();
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
    return FileState{true, *kept, data->mode, original->size()};
}

base::Result<void> Turn::replace(const workspace::RelativePath &path,
                                 std::string_view bytes,
                                 const std::string &expectedHash)
{
    const auto original = keepOriginal(path, expectedHash);
    if (!original)
        return original.error();
    const auto fresh = m_blobs.put(bytes, BlobStore::Durability::Cached);
    if (!fresh)
        return fresh.error();
    const uint32_t mode = original->mode;
    const FileState after{true, *fresh, mode, bytes.size()};
    if (auto recorded = m_records.append(writeRecord(path.text(), *original, after)); !recorded)
        return recorded;
    return finishWrite(path, m_workspace.jail().replaceFile(path, bytes, mode, expectedHash));
}

base::Result<void> Turn::remove(const workspace::RelativePath &path,
                                const std::string &expectedHash)
{
    const auto original = keepOriginal(path, expectedHash);
    if (!original)
        return original.error();
    if (auto recorded = m_records.append(writeRecord(path.text(), *original, {})); !recorded)
        return recorded;
    return finishWrite(path, m_workspace.jail().removeFile(path, expectedHash));
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
                                   const base::CancelToken &cancel,
                                   Freedom freedom)
{
    if (const auto looked = lookAtNames(cancel); !looked)
        return looked;
    auto snapshot = Snapshot::take(m_workspace, m_blobs, m_snapshot ? &*m_snapshot : nullptr,
                                   Snapshot::Ignored::Found, cancel);
    if (!snapshot)
        return snapshot.error();
    if (m_hasBackground) {
        if (const auto recorded = recordChanges(*snapshot); !recorded)
            return recorded.error();
    }
    m_snapshot = *std::move(snapshot);
    m_isFree = freedom == Freedom::Full || (m_hasBackground && m_isFree);
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
                       .setAside = {},
                       .lost = m_snapshot->lostTo(later),
                       .complete = m_snapshot->isComplete() && later.isComplete()};
    nlohmann::json recorded = nlohmann::json::array();
    for (const FileChange &change : changes.files) {
        recorded.push_back(toJson(change));
        // A confined command did not make them: while it runs they hold their place.
        const bool isHeld = !m_isFree && change.isDirectory && isHeldBySandboxes(change.path);
        if (!isHeld && isProtected(m_workspace, change.path))
            changes.protectedNames.push_back(change.path);
    }
    nlohmann::json lost = nlohmann::json::array();
    for (const std::string &path : changes.lost)
        lost.push_back(pathToJson(path));
    const auto written = m_records.append(
        {{"type", "ran"}, {"changes", std::move(recorded)}, {"lost", std::move(lost)}});
    if (!written)
        return written.error();
    return changes;
}

// What commands in the background made until now is judged by the freedom that they had so far.
base::Result<void> Turn::lookAtNames(const base::CancelToken &cancel)
{
    if (m_hasBackground) {
        RunChanges changes;
        if (const auto settled = settleNames(changes); !settled)
            return settled;
        std::ranges::move(changes.takenAway, std::back_inserter(m_takenAway));
        std::ranges::move(changes.setAside, std::back_inserter(m_setAside));
        return {};
    }
    auto names = ProtectedNames::take(m_workspace, cancel);
    if (!names)
        return names.error();
    m_names = *std::move(names);
    return {};
}

base::Result<void> Turn::settleNames(RunChanges &changes)
{
    const base::CancelToken never;
    auto now = ProtectedNames::take(m_workspace, never);
    if (!now)
        return now.error();
    const std::vector<MadeName> made = now->madeSince(m_names);
    changes.complete = changes.complete && now->isComplete();
    // After a look that saw only a part, the older list stays: all of what comes would pass for
    // known otherwise.
    if (now->isComplete())
        m_names = *std::move(now);
    else if (m_isFree)
        m_names.add(*now);
    if (!m_isFree)
        takeAwayMade(made, changes);
    for (const auto &[path, wasElsewhere] : made) {
        const bool isTold =
            std::ranges::find(changes.protectedNames, path) != changes.protectedNames.end();
        const auto name = workspace::RelativePath::fromRecord(path);
        if (!isTold && name && m_workspace.jail().metadata(*name))
            changes.protectedNames.push_back(path);
    }
    return {};
}

void Turn::takeAwayMade(const std::vector<MadeName> &made, RunChanges &changes)
{
    std::vector<std::string> gone;
    for (const MadeName &name : made) {
        const std::string &path = name.path;
        const bool isGone = std::ranges::any_of(
            gone, [&path](const std::string &outer) { return path.starts_with(outer + "/"); });
        const TakenAway taken = isGone ? TakenAway() : takeAway(m_workspace, m_blobs, name);
        if (isGone || taken.isGone)
            m_names.forget(path);
        if (!taken.isGone)
            continue;
        gone.push_back(path);
        const auto isInside = [&path](const std::string &other) {
            return other == path || other.starts_with(path + "/");
        };
        std::erase_if(changes.files,
                      [&](const FileChange &change) { return isInside(change.path); });
        std::erase_if(changes.protectedNames, isInside);
        if (taken.asideAs.empty())
            changes.takenAway.push_back(path);
        else
            changes.setAside.push_back(path + ", now " + taken.asideAs);
    }
}

base::Result<RunChanges> Turn::afterRun()
{
    // What a command did must be known even when the turn is being stopped.
    const base::CancelToken never;
    auto later = Snapshot::take(m_workspace, m_blobs, m_snapshot ? &*m_snapshot : nullptr,
                                Snapshot::Ignored::Known, never);
    if (!later || !m_snapshot)
        return later ? base::Error{base::ErrorCode::InvalidInput, "No command was begun."}
                     : later.error();
    auto changes = recordChanges(*later);
    if (!changes)
        return changes;
    m_snapshot = *std::move(later);
    changes->takenAway = std::exchange(m_takenAway, {});
    changes->setAside = std::exchange(m_setAside, {});
    if (const auto settled = settleNames(*changes); !settled)
        return settled.error();
    // The record stays open: what goes on is compared even when the program dies.
    if (m_hasBackground) {
        if (const auto open = recordRun({}); !open)
            return open.error();
    }
    return changes;
}

} // namespace agents::journal
