// SPDX-License-Identifier: Apache-2.0
// How ConversationStore opens a database, what it checks of it, and how it moves it out of the way.
#include "storage/backup.h"
#include "storage/check_note.h"
#include "storage/conversation_data.h"
#include "storage/files_key.h"
#include "storage/health.h"
#include "storage/migrations.h"
#include "storage/presets.h"
#include "storage/replacement.h"
#include "storage/sqlite_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals;

namespace storage {
namespace {

    base::Result<void> checkAll(Database &database, SearchCheck depth)
    {
        const auto checked = checkDatabase(database, depth);
        if (checked)
            noteSound(database.path());
        else if (database.damage())
            noteDamaged(database.path());
        return checked;
    }

    // All of it is read where something may have happened to it, and before its form changes: with
    // 10,000 conversations that takes longer than all the rest of a start. After a clean end
    // checkWhenDue() looks, in idle time.
    base::Result<void> checkAtOpen(Database &database)
    {
        const bool isSuspect = database.wasInterrupted() || isNotedDamaged(database.path());
        if (database.version() == 0 || (!isSuspect && database.version() == newestVersion()))
            return {};
        // The indexes are part of every transaction; only a crash makes the long check worth it.
        return checkAll(database, isSuspect ? SearchCheck::AgainstText : SearchCheck::OnlyWithin);
    }

    base::Result<void> prepare(Database &database)
    {
        if (const auto checked = checkAtOpen(database); !checked)
            return checked;
        if (const auto migrated = migrate(database); !migrated)
            return migrated;
        return database.transaction([&]() -> base::Result<void> {
            if (const auto stopped = stopStreaming(database); !stopped)
                return stopped;
            if (const auto wiped = wipeDeletedWords(database); !wiped)
                return wiped;
            const QDateTime expired = QDateTime::currentDateTime().addDays(-kTrashDays);
            return deleteExpiredPresets(database, expired);
        });
    }

    QString lockPath(const QString &databasePath)
    {
        return databasePath + u".lock"_s;
    }

} // namespace

ConversationStore::ConversationStore(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

ConversationStore::~ConversationStore() = default;

base::Result<std::unique_ptr<ConversationStore>>
ConversationStore::open(const QString &path, std::chrono::milliseconds patience, const Secret &key)
{
    QDir().mkpath(QFileInfo(path).absolutePath()); // the lock tells when it failed
    auto lock = FileLock::take(lockPath(path));
    if (!lock)
        return lock.error();
    removeUnfinished(QFileInfo(path).absolutePath(), QFileInfo(path).fileName());
    if (const auto finished = finishReplacement(path); !finished)
        return finished.error();
    auto database = Database::open(path, newestVersion(), patience, key);
    if (!database)
        return database.error();
    if (const auto prepared = prepare(**database); !prepared) {
        if ((*database)->damage())
            noteDamaged(path); // closing it ends the traces of a crash
        return (*database)->isSchemaDamaged()
            ? damagedError(path, u"its tables are not as Hearth made them"_s)
            : prepared.error();
    }
    Secret filesKey;
    if (!key.isEmpty()) {
        const auto found = findFilesKey(**database);
        if (!found)
            return found.error();
        filesKey = *found;
    }
    auto data = std::make_unique<Data>(Data{*std::move(lock), *std::move(database), filesKey});
    return std::unique_ptr<ConversationStore>(new ConversationStore(std::move(data)));
}

Secret ConversationStore::filesKey() const
{
    return m_data->filesKey;
}

base::Result<bool> ConversationStore::checkWhenDue(std::chrono::seconds age)
{
    if (const auto found = damage())
        return *found;
    if (isNotedSoundWithin(m_data->database->path(), age))
        return false;
    if (const auto checked = checkAll(*m_data->database, SearchCheck::OnlyWithin); !checked)
        return checked.error();
    return true;
}

std::optional<base::Error> ConversationStore::damage() const
{
    return m_data->database->damage();
}

base::Result<void> ConversationStore::whileClosed(const QString &path,
                                                  const std::function<base::Result<void>()> &work)
{
    const auto lock = FileLock::take(lockPath(path));
    if (!lock)
        return lock.error();
    return work();
}

base::Result<QString> ConversationStore::setAside(const QString &path)
{
    const auto lock = FileLock::take(lockPath(path));
    if (!lock)
        return lock.error();
    const QString time = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString target = path + u".damaged-"_s + time;
    // The log last: without its database nothing opens it, so it cannot be lost half-way.
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        QFile file(path + suffix);
        if (file.exists() && !file.rename(target + suffix)) {
            return base::Error{
                base::ErrorCode::Io,
                u"%1 could not be moved aside: %2. Move it away yourself, then try "
                "again."_s.arg(QDir::toNativeSeparators(file.fileName()), file.errorString())
                    .toStdString()};
        }
    }
    forgetNote(path);
    return target;
}

} // namespace storage
