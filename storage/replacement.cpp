// SPDX-License-Identifier: Apache-2.0
#include "storage/replacement.h"

#include "storage/backup.h"
#include "storage/raw_handle.h"
#include "storage/recrypt.h"
#include "storage/sqlite_error.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals;

namespace storage {
namespace {

    // A whole copy, checked, that is about to become the database.
    QString partPath(const QString &databasePath)
    {
        return databasePath + u".restoring"_s;
    }

    // The database while it and the kept one exchange their names.
    QString asidePath(const QString &databasePath)
    {
        return databasePath + u".exchanging"_s;
    }

    QString logOf(const QString &path)
    {
        return path + u"-wal"_s;
    }

    base::Result<void> move(const QString &from, const QString &to, const OnReplaceStep &onStep)
    {
        const auto moved = moveOver(from, to);
        if (moved && onStep)
            onStep();
        return moved;
    }

    base::Result<void> moveLog(const QString &from, const QString &to, const OnReplaceStep &onStep)
    {
        return QFile::exists(logOf(from)) ? move(logOf(from), logOf(to), onStep)
                                          : base::Result<void>{};
    }

    // A log stays where a database could not be read to its end. The database goes first: whose a
    // log is that has none any more is known. An empty one takes the place of a log that belongs to
    // what stood in `to`: SQLite would write it into what comes there.
    base::Result<void>
    moveWithLog(const QString &from, const QString &to, const OnReplaceStep &onStep)
    {
        if (QFile::exists(logOf(to)) && !QFile::exists(logOf(from))) {
            if (const auto made = makePrivate(logOf(from)); !made)
                return made;
        }
        if (const auto moved = move(from, to, onStep); !moved)
            return moved;
        return moveLog(from, to, onStep);
    }

    // The other way round: the name is free, and the log waits for its database.
    base::Result<void> moveBack(const QString &from, const QString &to)
    {
        if (const auto moved = moveLog(from, to, {}); !moved)
            return moved;
        return moveOver(from, to);
    }

    base::Result<void> place(const QString &databasePath, const OnReplaceStep &onStep)
    {
        const QString kept = keptPath(databasePath);
        const bool isReplacing = QFile::exists(databasePath);
        if (isReplacing) {
            if (const auto moved = moveWithLog(databasePath, kept, onStep); !moved)
                return moved;
        }
        const auto placed = move(partPath(databasePath), databasePath, onStep);
        if (!placed && isReplacing) // where this fails too, the next opening goes on
            static_cast<void>(moveBack(kept, databasePath));
        return placed;
    }

    base::Result<void> exchange(const QString &databasePath, const OnReplaceStep &onStep)
    {
        const QString aside = asidePath(databasePath);
        const QString kept = keptPath(databasePath);
        if (const auto first = moveWithLog(databasePath, aside, onStep); !first)
            return first;
        if (const auto second = moveWithLog(kept, databasePath, onStep); !second)
            return second;
        return moveWithLog(aside, kept, onStep);
    }

    base::Result<void> finishPlacing(const QString &databasePath)
    {
        const QString part = partPath(databasePath);
        const QString kept = keptPath(databasePath);
        if (!QFile::exists(databasePath)) {
            // A log that is there still belongs to what was moved away.
            if (const auto moved = moveLog(databasePath, kept, {}); !moved)
                return moved;
            return moveOver(part, databasePath);
        }
        // An older Hearth gave this name to the database of an exchange, too.
        if (!QFile::exists(kept))
            return moveWithLog(part, kept, {});
        return QFile::remove(part) ? base::Result<void>{} : fileError(part, u"it stays"_s);
    }

    base::Result<void> finishExchange(const QString &databasePath)
    {
        const QString aside = asidePath(databasePath);
        const QString kept = keptPath(databasePath);
        if (!QFile::exists(aside))
            return moveLog(aside, kept, {}); // the last step of all
        if (!QFile::exists(databasePath))
            return moveBack(aside, databasePath);
        if (QFile::exists(kept))
            return {};
        if (const auto moved = moveLog(kept, databasePath, {}); !moved)
            return moved;
        return moveWithLog(aside, kept, {});
    }

} // namespace

QString keptPath(const QString &databasePath)
{
    return databasePath + u".before-restore"_s;
}

base::Result<void> replaceDatabase(const QString &databasePath,
                                   const QString &backup,
                                   const ReplaceKeys &keys,
                                   const OnReplaceStep &onStep)
{
    if (const auto finished = finishReplacement(databasePath); !finished)
        return finished;
    if (QFileInfo(logOf(databasePath)).size() > 0 && !QFile::exists(databasePath))
        return damagedError(databasePath, u"only its log is left"_s); // to be set aside first
    const QString part = partPath(databasePath);
    const bool isSame = std::ranges::equal(keys.backup.bytes(), keys.database.bytes());
    const auto copied = isSame && keys.files.isEmpty()
        ? copyDatabase(backup, part, keys.database)
        : recryptTo(
              part,
              {.path = backup, .now = keys.backup, .then = keys.database, .files = keys.files});
    if (!copied)
        return copied;
    if (onStep)
        onStep();
    const auto placed = place(databasePath, onStep);
    if (!placed && QFile::exists(databasePath))
        QFile::remove(part);
    return placed;
}

base::Result<void> takeBackReplacement(const QString &databasePath, const OnReplaceStep &onStep)
{
    if (const auto finished = finishReplacement(databasePath); !finished)
        return finished;
    if (!QFile::exists(keptPath(databasePath)))
        return fileError(keptPath(databasePath), u"it is not there"_s);
    const auto exchanged = exchange(databasePath, onStep);
    if (!exchanged)
        static_cast<void>(finishReplacement(databasePath)); // else the next opening does it
    return exchanged;
}

bool isReplacementUnfinished(const QString &databasePath)
{
    return QFile::exists(partPath(databasePath)) || QFile::exists(asidePath(databasePath))
        || QFile::exists(logOf(asidePath(databasePath)));
}

base::Result<void> finishReplacement(const QString &databasePath)
{
    if (QFile::exists(partPath(databasePath))) {
        if (const auto placed = finishPlacing(databasePath); !placed)
            return placed;
    }
    return finishExchange(databasePath);
}

} // namespace storage
