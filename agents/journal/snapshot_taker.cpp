// SPDX-License-Identifier: Apache-2.0
// How a snapshot is taken.
#include "agents/journal/ignored_files.h"
#include "agents/journal/snapshot.h"
#include "agents/workspace/workspace.h"

#include <algorithm>
#include <chrono>

namespace agents::journal {

namespace {

    using Clock = std::chrono::steady_clock;
    using Kind = workspace::Metadata::Kind;
    using workspace::WalkEntry;

    // How many contents one snapshot keeps.
    struct Room {
        uint64_t ofFile; // bytes of one file
        uint64_t bytes;
        size_t files;
        bool countsKnown; // also those that were kept before
        Clock::time_point until = Clock::time_point::max(); // but the first few in any case
    };

    constexpr Room kRoom = {256 << 10, 64 << 20, 20'000, false};
    // Smaller in all, because it comes on top; larger for one file, as small databases are.
    constexpr Room kRoomOfIgnored = {4 << 20, 16 << 20, 2'000, true};
    // What was kept before a command is compared by its content, also if it grew.
    constexpr Room kRoomOfKnown = {4 << 20, 64 << 20, 20'000, false};
    constexpr std::chrono::milliseconds kReading{100}; // of what git ignores
    constexpr size_t kInAnyCase = 64; // files

} // namespace

// Takes one snapshot.
class Snapshot::Taker
{
public:
    Taker(const workspace::Workspace &workspace, const BlobStore &blobs, const Snapshot *previous)
        : m_workspace(workspace)
        , m_blobs(blobs)
        , m_previous(previous)
    {
    }

    base::Result<void> addCompared(std::vector<WalkEntry> entries, const base::CancelToken &cancel);
    base::Result<void> addIgnored(const base::CancelToken &cancel); // after addCompared()
    base::Result<void> addKnown(); // last

    Snapshot taken;

private:
    const Entry *before(const std::string &path) const
    {
        return m_previous ? m_previous->find(path) : nullptr;
    }
    base::Result<void> add(const WalkEntry &found, Room &room);
    base::Result<std::string> keep(const WalkEntry &found, Room &room) const;

    const workspace::Workspace &m_workspace;
    const BlobStore &m_blobs;
    const Snapshot *m_previous;
    std::vector<WalkEntry> m_outermost; // that git ignores
};

base::Result<void> Snapshot::Taker::addCompared(std::vector<WalkEntry> entries,
                                                const base::CancelToken &cancel)
{
    Room room = kRoom;
    for (WalkEntry &found : entries) {
        if (cancel.isCancelled())
            return base::Error{base::ErrorCode::Cancelled,
                               "Looking through the folder was stopped."};
        // What a command adds to .gitignore is compared all the same.
        const Entry *known = before(found.path);
        const bool wasCompared = known && !known->isIgnored;
        const bool isFolder = found.data.kind == Kind::Directory;
        if (found.isIgnored && (isFolder || !wasCompared))
            taken.m_ignored.insert(found.path);
        taken.m_complete = taken.m_complete && !(found.isIgnored && isFolder && wasCompared);
        if (found.isIgnored && !wasCompared) {
            m_outermost.push_back(std::move(found));
            continue;
        }
        found.isIgnored = false;
        if (const auto added = add(found, room); !added)
            return added;
    }
    return {};
}

base::Result<void> Snapshot::Taker::addIgnored(const base::CancelToken &cancel)
{
    IgnoredFiles ignored = lookIntoIgnored(m_workspace, std::move(m_outermost), {}, cancel);
    for (const std::string &path : ignored.closed) {
        if (!taken.m_ignored.contains(path))
            taken.m_closed.insert(path);
    }
    // Small ones first: a large one takes the place of many.
    std::ranges::stable_sort(ignored.entries, {},
                             [](const WalkEntry &entry) { return entry.data.size; });
    Room room = kRoomOfIgnored;
    room.until = Clock::now() + kReading;
    for (const WalkEntry &found : ignored.entries) {
        if (const auto added = add(found, room); !added)
            return added;
    }
    return {};
}

// What git ignores and the snapshot before knows of, wherever it lies now.
base::Result<void> Snapshot::Taker::addKnown()
{
    if (!m_previous)
        return {};
    const auto metadata = [this](const std::string &name) {
        const auto path = workspace::RelativePath::fromRecord(name);
        return path ? m_workspace.jail().metadata(*path)
                    : base::Result<workspace::Metadata>(path.error());
    };
    Room room = kRoomOfKnown;
    for (const auto &[path, entry] : m_previous->m_entries) {
        if (!entry.isIgnored || taken.m_entries.contains(path))
            continue;
        const auto data = metadata(path);
        if (!data)
            continue;
        WalkEntry found;
        found.path = path;
        found.data = *data;
        found.isIgnored = true;
        // Also where it is a secret by its name: its content is not kept then.
        found.nameClass =
            entry.hash.empty() ? workspace::PathClass::Secret : workspace::PathClass::Ordinary;
        if (data->kind != Kind::Directory) // of a folder more may be there than is known
            taken.m_closed.erase(path);
        if (const auto added = add(found, room); !added)
            return added;
    }
    for (const std::string &path : m_previous->m_closed) {
        if (metadata(path))
            taken.m_closed.insert(path);
    }
    return {};
}

base::Result<void> Snapshot::Taker::add(const WalkEntry &found, Room &room)
{
    Entry entry{found.data, {}, found.isIgnored};
    const Entry *known = before(found.path);
    const bool keeps = found.data.kind == Kind::File && found.data.size <= room.ofFile
        && found.nameClass != workspace::PathClass::Secret;
    const bool isUnchanged =
        keeps && known && !known->hash.empty() && sameInode(known->data, found.data);
    const bool hasRoom = room.files > 0 && found.data.size <= room.bytes;
    if (isUnchanged && (hasRoom || !room.countsKnown)) {
        entry.hash = known->hash;
    } else if (keeps && hasRoom) {
        auto hash = keep(found, room);
        if (!hash)
            return hash.error();
        entry.hash = *std::move(hash);
    }
    if (!entry.hash.empty() && (!isUnchanged || room.countsKnown)) {
        room.bytes -= std::min<uint64_t>(room.bytes, found.data.size);
        --room.files;
    }
    taken.m_entries.insert_or_assign(found.path, std::move(entry));
    return {};
}

// Its hash; empty where it cannot be read, or no longer in time.
base::Result<std::string> Snapshot::Taker::keep(const WalkEntry &found, Room &room) const
{
    const bool isLate =
        room.files + kInAnyCase <= kRoomOfIgnored.files && Clock::now() > room.until;
    const auto path = workspace::RelativePath::fromRecord(found.path);
    if (isLate || !path)
        return std::string();
    const auto file = m_workspace.jail().openFile(*path);
    const auto bytes = file ? file->readAll(room.ofFile) : base::Result<std::string>(file.error());
    return bytes ? m_blobs.put(*bytes, BlobStore::Durability::Cached) : std::string();
}

base::Result<Snapshot> Snapshot::take(const workspace::Workspace &workspace,
                                      const BlobStore &blobs,
                                      const Snapshot *previous,
                                      Ignored ignored,
                                      const base::CancelToken &cancel)
{
    auto all = walk(workspace, {},
                    {.ignoredRoots = true, .secrets = true, .metadata = true, .directories = true},
                    cancel);
    if (!all)
        return all.error();
    Taker taker(workspace, blobs, previous);
    taker.taken.m_complete = all->complete;
    if (const auto added = taker.addCompared(std::move(all->entries), cancel); !added)
        return added.error();
    if (ignored == Ignored::Found) {
        if (const auto added = taker.addIgnored(cancel); !added)
            return added.error();
    }
    if (const auto added = taker.addKnown(); !added)
        return added.error();
    return std::move(taker.taken);
}

} // namespace agents::journal
