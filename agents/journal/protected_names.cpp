// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/protected_names.h"

#include "agents/workspace/directory_listing.h"
#include "agents/workspace/file_walker.h"
#include "agents/workspace/random_name.h"

#include <algorithm>
#include <array>
#include <set>

namespace agents::journal {

namespace {

    using workspace::Metadata;
    using workspace::RelativePath;

    constexpr uint64_t kMaxRemoved = 16 << 20; // bytes of a file that is kept and removed

    // What lies in one is work, perhaps a person's: it is never removed.
    bool isRepository(const RelativePath &path)
    {
        constexpr std::array<std::string_view, 5> kStores = {".git", ".hg", ".svn", ".jj", ".bzr"};
        return std::ranges::find(kStores, workspace::foldedName(path.name())) != kStores.end();
    }

    // Kept before it is removed, and only as it was kept.
    void removeFile(const workspace::Jail &jail, const BlobStore &blobs, const RelativePath &path)
    {
        const auto file = jail.openFile(path);
        const auto data = file ? file->metadata() : base::Result<Metadata>(file.error());
        if (!data || data->size > kMaxRemoved)
            return;
        const auto bytes = file->readAll(kMaxRemoved);
        const auto kept = bytes ? blobs.put(*bytes, BlobStore::Durability::Cached)
                                : base::Result<std::string>(bytes.error());
        if (kept)
            static_cast<void>(jail.removeFile(path, *kept));
    }

    void removeFolder(const workspace::Workspace &workspace,
                      const BlobStore &blobs,
                      const RelativePath &path)
    {
        const base::CancelToken never;
        const auto all =
            walk(workspace, path, {.ignored = true, .secrets = true, .directories = true}, never);
        if (!all || !all->complete)
            return;
        // What lies in a folder comes after it.
        for (auto entry = all->entries.rbegin(); entry != all->entries.rend(); ++entry) {
            const auto inside = RelativePath::fromRecord(entry->path);
            if (inside && entry->data.kind == Metadata::Kind::Directory)
                workspace.jail().removeEmptyDirectory(*inside);
            else if (inside && entry->data.kind == Metadata::Kind::File
                     && entry->nameClass != workspace::PathClass::Secret)
                removeFile(workspace.jail(), blobs, *inside);
        }
        workspace.jail().removeEmptyDirectory(path);
    }

    // What bubblewrap makes where a name must stay absent.
    bool isPlaceholder(const workspace::Jail &jail, const RelativePath &path)
    {
        const auto folder = isHeldBySandboxes(path.text())
            ? jail.openDirectory(path) // no link
            : base::Result<workspace::FileHandle>(base::Error{});
        bool isEmpty = true;
        const auto each = [&isEmpty](workspace::DirectoryEntry &&) { return isEmpty = false; };
        return folder && workspace::listDirectory(*folder, false, each) && isEmpty;
    }

} // namespace

bool isHeldBySandboxes(const std::string &path)
{
    return std::ranges::find(workspace::namesHeldWhileAbsent(), path)
        != workspace::namesHeldWhileAbsent().end();
}

base::Result<ProtectedNames> ProtectedNames::take(const workspace::Workspace &workspace,
                                                  const base::CancelToken &cancel)
{
    const auto all = walk(workspace, {}, {.ignored = true, .directories = true}, cancel);
    if (!all)
        return all.error();
    ProtectedNames names;
    names.m_complete = all->complete;
    for (const workspace::WalkEntry &entry : all->entries) {
        const auto path = entry.nameClass == workspace::PathClass::Protected
            ? RelativePath::fromRecord(entry.path)
            : base::Result<RelativePath>(base::Error{});
        if (!path || isPlaceholder(workspace.jail(), *path))
            continue;
        const auto data = workspace.jail().metadata(*path);
        names.m_paths[entry.path] = data ? Identity(data->device, data->inode) : Identity();
    }
    return names;
}

std::vector<MadeName> ProtectedNames::madeSince(const ProtectedNames &earlier) const
{
    std::vector<MadeName> made;
    if (!earlier.m_complete) // what was not seen before need not be new
        return made;
    std::set<Identity> known;
    for (const auto &[path, identity] : earlier.m_paths) {
        if (identity != Identity())
            known.insert(identity);
    }
    std::set<std::string> moved;
    for (const auto &[path, identity] : m_paths) {
        if (earlier.m_paths.contains(path))
            continue;
        made.push_back({path});
        if (known.contains(identity))
            moved.insert(path);
    }
    for (MadeName &name : made) {
        const auto inside = moved.lower_bound(name.path + "/");
        name.wasElsewhere = moved.contains(name.path)
            || (inside != moved.end() && inside->starts_with(name.path + "/"));
    }
    return made;
}

TakenAway
takeAway(const workspace::Workspace &workspace, const BlobStore &blobs, const MadeName &made)
{
    const workspace::Jail &jail = workspace.jail();
    const auto name = RelativePath::fromRecord(made.path);
    const auto data = name ? jail.metadata(*name) : base::Result<Metadata>(name.error());
    if (!data) // gone with its folder, or out of reach
        return {.isGone = name && data.error().code == base::ErrorCode::NotFound, .asideAs = {}};
    if (data->kind == Metadata::Kind::File && !made.wasElsewhere)
        removeFile(jail, blobs, *name);
    else if (data->kind == Metadata::Kind::Directory && isRepository(*name))
        jail.removeEmptyDirectory(*name);
    else if (data->kind == Metadata::Kind::Directory && !made.wasElsewhere)
        removeFolder(workspace, blobs, *name);
    if (const auto left = jail.metadata(*name);
        !left && left.error().code == base::ErrorCode::NotFound)
        return {.isGone = true, .asideAs = {}};
    const std::string aside = workspace::asideName(name->name());
    if (!jail.renameEntry(*name, aside))
        return {};
    return {.isGone = true, .asideAs = name->parent().child(aside).text()};
}

} // namespace agents::journal
