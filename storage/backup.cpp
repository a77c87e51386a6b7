// SPDX-License-Identifier: Apache-2.0
#include "storage/backup.h"

#include "storage/conversation_store.h"
#include "storage/migrations.h"
#include "storage/sqlite_error.h"

#include <memory>

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::Literals;

namespace storage {
namespace {

    constexpr int kPatience = 2000; // ms, for another program that holds the file

    struct Close {
        void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
    };
    using Handle = std::unique_ptr<sqlite3, Close>;

    base::Error fileError(const QString &path, const QString &cause)
    {
        return {
            base::ErrorCode::Io,
            u"The backup %1 could not be written or moved: %2. Nothing was changed. Check the "
            "permissions and the space on the disk."_s.arg(QDir::toNativeSeparators(path), cause)
                .toStdString()};
    }

    base::Result<Handle> openAt(const QString &path, int flags, const QString &query = {})
    {
        QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
        url.setQuery(query);
        sqlite3 *raw = nullptr;
        const int code =
            sqlite3_open_v2(url.toEncoded().constData(), &raw, flags | SQLITE_OPEN_URI, nullptr);
        Handle handle(raw);
        if (code != SQLITE_OK)
            return raw ? sqliteError(raw, path) : sqliteError(code, 0, path);
        sqlite3_busy_timeout(raw, kPatience);
        return handle;
    }

    // Conversations are private: the file has narrow permissions before it has content.
    base::Result<void> makePrivate(const QString &path)
    {
        QFile::remove(path);
        QFile file(path);
        if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                       QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return fileError(path, file.errorString());
        return {};
    }

    base::Result<void> copyPages(sqlite3 *source, sqlite3 *target, const QString &path)
    {
        sqlite3_backup *const backup = sqlite3_backup_init(target, "main", source, "main");
        if (!backup)
            return sqliteError(target, path);
        // Waits up to kPatience for whoever holds the file.
        const int code = sqlite3_backup_step(backup, -1);
        sqlite3_backup_finish(backup);
        if (code != SQLITE_DONE)
            return sqliteError(code, 0, path);
        return {};
    }

    base::Result<std::string> firstAnswer(sqlite3 *handle, const char *sql, const QString &path)
    {
        sqlite3_stmt *statement = nullptr;
        std::string answer;
        int code = sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr);
        if (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
            const auto *const text = sqlite3_column_text(statement, 0);
            answer = text ? std::string(reinterpret_cast<const char *>(text)) : std::string();
        }
        sqlite3_finalize(statement);
        if (code != SQLITE_ROW)
            return sqliteError(handle, path);
        return answer;
    }

    base::Result<void> moved(const QString &from, const QString &to)
    {
        QFile::remove(to);
        QFile file(from);
        if (!file.rename(to))
            return fileError(to, file.errorString());
        return {};
    }

} // namespace

base::Result<void> verifyCopy(const QString &path)
{
    // Nobody writes to it, so it can be read without a log beside it, from a read-only disk too.
    const auto handle = openAt(path, SQLITE_OPEN_READONLY, u"immutable=1"_s);
    if (!handle)
        return handle.error();
    const auto version = firstAnswer(handle->get(), "PRAGMA user_version", path);
    if (!version)
        return version.error();
    const int number = std::atoi(version->c_str());
    if (number < 1 || number > newestVersion()) {
        return base::Error{
            base::ErrorCode::Unsupported,
            u"%1 holds no conversations that this Hearth can read. Choose another "
            "backup, or install a newer Hearth."_s.arg(QDir::toNativeSeparators(path))
                .toStdString()};
    }
    const auto check = firstAnswer(handle->get(), "PRAGMA quick_check(1)", path);
    if (!check)
        return check.error();
    if (*check != "ok")
        return damagedError(path, QString::fromStdString(*check));
    return {};
}

base::Result<QSet<QByteArray>> attachedContentsOf(const QString &copy)
{
    const auto handle = openAt(copy, SQLITE_OPEN_READONLY, u"immutable=1"_s);
    if (!handle)
        return handle.error();
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(handle->get(), "SELECT data FROM parts WHERE kind = ?", -1,
                                  &statement, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_bind_int64(statement, 1, static_cast<qint64>(PartKind::Attachment));
    QSet<QByteArray> contents;
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(statement);
        if (code != SQLITE_ROW)
            break;
        const QByteArray json(static_cast<const char *>(sqlite3_column_blob(statement, 0)),
                              sqlite3_column_bytes(statement, 0));
        const QJsonObject data = QJsonDocument::fromJson(json).object();
        contents.insert(data["sha256"_L1].toString().toLatin1());
        contents.insert(data["text"_L1].toString().toLatin1());
    }
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        return sqliteError(handle->get(), copy);
    return contents;
}

base::Result<void> copyDatabase(const QString &from, const QString &to)
{
    const QString part = to + u".part"_s;
    if (const auto made = makePrivate(part); !made)
        return made;
    const auto copy = [&]() -> base::Result<void> {
        const auto source = openAt(from, SQLITE_OPEN_READONLY);
        if (!source)
            return source.error();
        const auto target = openAt(part, SQLITE_OPEN_READWRITE);
        if (!target)
            return target.error();
        return copyPages(source->get(), target->get(), part);
    };
    auto done = copy();
    if (done)
        done = verifyCopy(part);
    if (done)
        done = moved(part, to);
    if (!done)
        QFile::remove(part);
    return done;
}

QString keptPath(const QString &databasePath)
{
    return databasePath + u".before-restore"_s;
}

base::Result<void> replaceDatabase(const QString &databasePath, const QString &backup)
{
    const QString part = databasePath + u".restoring"_s;
    if (const auto copied = copyDatabase(backup, part); !copied)
        return copied;
    if (QFile::exists(databasePath)) {
        if (const auto kept = moved(databasePath, keptPath(databasePath)); !kept)
            return kept;
    }
    const auto placed = moved(part, databasePath);
    if (!placed)
        QFile::rename(keptPath(databasePath), databasePath);
    return placed;
}

base::Result<void> takeBackReplacement(const QString &databasePath)
{
    const QString aside = databasePath + u".restoring"_s;
    if (!QFile::exists(keptPath(databasePath)))
        return fileError(keptPath(databasePath), u"it is not there"_s);
    if (const auto first = moved(databasePath, aside); !first)
        return first;
    if (const auto second = moved(keptPath(databasePath), databasePath); !second) {
        QFile::rename(aside, databasePath);
        return second;
    }
    return moved(aside, keptPath(databasePath));
}

} // namespace storage
