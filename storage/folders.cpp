// SPDX-License-Identifier: Apache-2.0
#include "storage/folders.h"

#include "storage/statement.h"

#include <algorithm>

namespace storage {
namespace {

    base::Error folderMissing()
    {
        return {base::ErrorCode::NotFound,
                "This folder is not there any more. Choose another one in the list."};
    }

    base::Result<Folder> readFolder(Database &database, FolderId id)
    {
        Statement read(database, "SELECT parent, name, mark FROM folders WHERE id = ?");
        read.bind(id);
        std::optional<Folder> folder;
        if (read.next())
            folder = Folder{id, read.optionalInteger(0), read.text(1), read.text(2), 0};
        if (const auto done = read.finish(); !done)
            return done.error();
        if (!folder)
            return folderMissing();
        return *folder;
    }

    base::Result<QList<qint64>> idsIn(Database &database, const char *sql, FolderId folder)
    {
        Statement read(database, sql);
        read.bind(folder);
        QList<qint64> ids;
        while (read.next())
            ids.append(read.integer(0));
        if (const auto done = read.finish(); !done)
            return done.error();
        return ids;
    }

    base::Result<void> setEach(Database &database,
                               const char *sql,
                               const QList<qint64> &ids,
                               std::optional<FolderId> folder)
    {
        for (const qint64 id : ids) {
            Statement update(database, sql);
            if (const auto updated = update.bind(folder, id).run(); !updated)
                return updated;
        }
        return {};
    }

    constexpr char kSetParent[] = "UPDATE folders SET parent = ? WHERE id = ?";
    constexpr char kSetFolder[] = "UPDATE conversations SET folder = ? WHERE id = ?";

    base::Result<bool> isInside(Database &database, FolderId inner, FolderId outer)
    {
        // UNION, not UNION ALL: a damaged tree with a cycle must end as well.
        Statement find(database,
                       "WITH RECURSIVE up(id) AS (VALUES (?1) UNION SELECT f.parent FROM up "
                       "JOIN folders f ON f.id = up.id WHERE f.parent IS NOT NULL) "
                       "SELECT 1 FROM up WHERE id = ?2");
        find.bind(inner, outer);
        const bool found = find.next();
        if (const auto done = find.finish(); !done)
            return done.error();
        return found;
    }

} // namespace

base::Result<QList<Folder>> readFolders(Database &database)
{
    Statement read(database,
                   "SELECT f.id, f.parent, f.name, f.mark, (SELECT count(*) FROM conversations c "
                   "WHERE c.folder = f.id AND c.deleted IS NULL AND c.archived = 0) "
                   "FROM folders f ORDER BY f.id");
    QList<Folder> folders;
    while (read.next()) {
        folders.append({read.integer(0), read.optionalInteger(1), read.text(2), read.text(3),
                        static_cast<int>(read.integer(4))});
    }
    if (const auto done = read.finish(); !done)
        return done.error();
    std::ranges::stable_sort(folders, [](const Folder &a, const Folder &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return folders;
}

base::Result<void> checkFolder(Database &database, std::optional<FolderId> id)
{
    if (!id)
        return {};
    const auto folder = readFolder(database, *id);
    if (!folder)
        return folder.error();
    return {};
}

base::Result<FolderId> insertFolder(Database &database, const Folder &folder)
{
    if (const auto checked = checkFolder(database, folder.parent); !checked)
        return checked.error();
    Statement insert(database,
                     "INSERT INTO folders(id, parent, name, mark) VALUES (?, ?, ?, ?) "
                     "RETURNING id");
    const auto id = folder.id == 0 ? std::nullopt : std::optional(folder.id);
    insert.bind(id, folder.parent, folder.name, folder.mark);
    const FolderId made = insert.next() ? insert.integer(0) : 0;
    if (const auto inserted = insert.run(); !inserted)
        return inserted.error();
    return made;
}

base::Result<void> updateFolder(Database &database, const Folder &folder)
{
    Statement update(database, "UPDATE folders SET name = ?, mark = ? WHERE id = ?");
    if (const auto updated = update.bind(folder.name, folder.mark, folder.id).run(); !updated)
        return updated;
    if (database.changes() == 0)
        return folderMissing();
    return {};
}

base::Result<void> moveFolder(Database &database, FolderId id, std::optional<FolderId> parent)
{
    if (const auto checked = checkFolder(database, id); !checked)
        return checked;
    if (const auto checked = checkFolder(database, parent); !checked)
        return checked;
    const auto inside = parent ? isInside(database, *parent, id) : base::Result<bool>(false);
    if (!inside)
        return inside.error();
    if (*inside) {
        return base::Error{base::ErrorCode::InvalidInput,
                           "A folder cannot be moved into itself. Choose another place for it."};
    }
    return setEach(database, kSetParent, {id}, parent);
}

base::Result<RemovedFolder> removeFolder(Database &database, FolderId id)
{
    const auto folder = readFolder(database, id);
    if (!folder)
        return folder.error();
    const auto folders = idsIn(database, "SELECT id FROM folders WHERE parent = ?", id);
    if (!folders)
        return folders.error();
    const auto inside = idsIn(database, "SELECT id FROM conversations WHERE folder = ?", id);
    if (!inside)
        return inside.error();
    if (const auto moved = setEach(database, kSetParent, *folders, folder->parent); !moved)
        return moved.error();
    if (const auto moved = setEach(database, kSetFolder, *inside, folder->parent); !moved)
        return moved.error();
    Statement remove(database, "DELETE FROM folders WHERE id = ?");
    if (const auto removed = remove.bind(id).run(); !removed)
        return removed.error();
    return RemovedFolder{*folder, *folders, *inside};
}

base::Result<void> restoreFolder(Database &database, const RemovedFolder &removed)
{
    Folder folder = removed.folder;
    if (!checkFolder(database, folder.parent)) // its own parent went meanwhile
        folder.parent.reset();
    if (checkFolder(database, folder.id)) // one that was made meanwhile has its number
        folder.id = 0;
    const auto made = insertFolder(database, folder);
    if (!made)
        return made.error();
    if (const auto moved = setEach(database, kSetParent, removed.folders, *made); !moved)
        return moved;
    return setEach(database, kSetFolder, removed.conversations, *made);
}

} // namespace storage
