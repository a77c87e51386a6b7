// SPDX-License-Identifier: Apache-2.0
#include "storage/recrypt.h"

#include "storage/cipher.h"
#include "storage/files_key.h"
#include "storage/raw_handle.h"
#include "storage/sqlite.h"
#include "storage/sqlite_error.h"

#include <utility>
#include <vector>

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::Literals;

namespace storage {
namespace {

    // The rows of every table that stores some: the search indexes keep theirs in such ones too.
    using Counts = std::vector<std::pair<std::string, std::string>>;

    base::Result<std::vector<std::string>>
    tables(sqlite3 *handle, const std::string &schema, const QString &path)
    {
        const std::string sql = "SELECT name FROM " + schema
            + ".sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
              "AND name NOT LIKE 'sqlite_%' AND name <> 'files_key' ORDER BY name";
        sqlite3_stmt *statement = nullptr;
        int code = sqlite3_prepare_v2(handle, sql.c_str(), -1, &statement, nullptr);
        std::vector<std::string> names;
        while (code == SQLITE_OK || code == SQLITE_ROW) {
            code = sqlite3_step(statement);
            if (code == SQLITE_ROW)
                names.emplace_back(
                    reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        }
        sqlite3_finalize(statement);
        if (code != SQLITE_DONE)
            return sqliteError(handle, path);
        return names;
    }

    base::Result<Counts> count(sqlite3 *handle, const std::string &schema, const QString &path)
    {
        const auto names = tables(handle, schema, path);
        if (!names)
            return names.error();
        Counts counts;
        for (const std::string &name : *names) {
            const std::string sql = "SELECT count(*) FROM " + schema + ".\"" + name + '"';
            const auto rows = firstAnswer(handle, sql.c_str(), path);
            if (!rows)
                return rows.error();
            counts.emplace_back(name, *rows);
        }
        return counts;
    }

    // What is in the log goes into the file, and the log goes: one of the old key beside a database
    // of the new one would destroy it.
    base::Result<void> emptyLog(const QString &path, const Secret &key)
    {
        const auto handle = openRaw(path, OpenAs::Writing, key);
        if (!handle)
            return handle.error();
        const auto mode = firstAnswer(handle->get(), "PRAGMA journal_mode = DELETE", path);
        if (!mode)
            return mode.error();
        if (*mode != "delete")
            return sqliteError(SQLITE_BUSY, 0, path);
        return {};
    }

    base::Result<void> attach(sqlite3 *handle, const QString &path, const Secret &key)
    {
        QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
        url.setQuery(u"immutable=1"_s);
        const QByteArray name = url.toEncoded();
        sqlite3_stmt *statement = nullptr;
        int code = sqlite3_prepare_v2(handle, "ATTACH ? AS source KEY ?", -1, &statement, nullptr);
        if (code == SQLITE_OK) {
            const auto bytes = key.bytes();
            sqlite3_bind_text(statement, 1, name.constData(), static_cast<int>(name.size()),
                              SQLITE_STATIC);
            sqlite3_bind_text(statement, 2, bytes.empty() ? "" : bytes.data(),
                              static_cast<int>(bytes.size()), SQLITE_STATIC);
            code = sqlite3_step(statement);
        }
        sqlite3_finalize(statement);
        if (code != SQLITE_DONE)
            return sqliteError(handle, path);
        return {};
    }

    // The answer is what the source holds.
    base::Result<Counts> writeCopy(const QString &part, const Recrypting &work)
    {
        const auto handle = openRaw(part, OpenAs::Writing, work.then);
        if (!handle)
            return handle.error();
        // Nobody needs a half-written copy, so it has no journal; it is synced at the end.
        if (const auto set = runRaw(handle->get(),
                                    "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                                    "PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0",
                                    part);
            !set)
            return set.error();
        if (const auto attached = attach(handle->get(), work.path, work.now); !attached)
            return attached.error();
        std::string numbers;
        for (const std::string name : {"application_id", "user_version"}) {
            const auto value =
                firstAnswer(handle->get(), ("PRAGMA source." + name).c_str(), work.path);
            if (!value)
                return value.error();
            numbers.append("PRAGMA main." + name + " = " + *value + ";");
        }
        auto counts = count(handle->get(), "source", work.path);
        if (!counts)
            return counts;
        for (const std::string &sql :
             {std::string("SELECT sqlcipher_export('main', 'source')"), numbers}) {
            if (const auto done = runRaw(handle->get(), sql, part); !done)
                return done.error();
        }
        if (const auto kept = runRaw(handle->get(), filesKeySql(work.files), part); !kept)
            return kept.error();
        return counts;
    }

    base::Result<void> sync(const QString &path)
    {
        QFile file(path);
        bool isDone = file.open(QIODevice::ReadWrite);
#ifdef Q_OS_UNIX
        isDone = isDone && ::fsync(file.handle()) == 0;
#endif
        if (!isDone)
            return sqliteError(SQLITE_IOERR_FSYNC, 0, path);
        return {};
    }

    base::Result<void> check(const QString &part, const Secret &key, const Counts &expected)
    {
        const auto handle = openRaw(part, OpenAs::Alone, key);
        if (!handle)
            return handle.error();
        const auto sound = firstAnswer(handle->get(), "PRAGMA quick_check(1)", part);
        if (!sound)
            return sound.error();
        if (*sound != "ok")
            return damagedError(part, QString::fromStdString(*sound));
        const auto counts = count(handle->get(), "main", part);
        if (!counts)
            return counts.error();
        if (*counts != expected)
            return damagedError(part, u"a row is missing"_s);
        if (!key.isEmpty() && !looksEncrypted(part))
            return damagedError(part, u"it is not encrypted"_s);
        return {};
    }

    QString partOf(const QString &target)
    {
        return target + u".recrypting"_s;
    }

    void tell(const Recrypting &work, RecryptStep step)
    {
        if (work.onStep)
            work.onStep(step);
    }

} // namespace

base::Result<void> recryptTo(const QString &target, const Recrypting &work)
{
    const QString part = partOf(target);
    const auto write = [&]() -> base::Result<void> {
        if (const auto made = makePrivate(part); !made)
            return made;
        tell(work, RecryptStep::Writing);
        const auto counts = writeCopy(part, work);
        if (!counts)
            return counts.error();
        if (const auto synced = sync(part); !synced)
            return synced;
        tell(work, RecryptStep::Checking);
        return check(part, work.then, *counts);
    };
    auto done = write();
    if (done) {
        tell(work, RecryptStep::Replacing);
        done = moveOver(part, target);
    }
    if (!done)
        QFile::remove(part);
    else
        tell(work, RecryptStep::Replaced);
    return done;
}

base::Result<void> recrypt(const Recrypting &work)
{
    if (!canEncrypt())
        return base::Error{base::ErrorCode::Unsupported,
                           "This Hearth was built without SQLCipher and cannot encrypt. Nothing "
                           "was changed."};
    const auto fitting = fits(work.path, work.now);
    if (!fitting)
        return fitting.error();
    if (!*fitting)
        return wrongKeyError(work.path);
    if (const auto emptied = emptyLog(work.path, work.now); !emptied)
        return emptied;
    return recryptTo(work.path, work);
}

} // namespace storage
