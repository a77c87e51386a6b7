// SPDX-License-Identifier: Apache-2.0
#include "storage/backup.h"

#include "storage/conversation_store.h"
#include "storage/migrations.h"
#include "storage/raw_handle.h"
#include "storage/sqlite.h"
#include "storage/sqlite_error.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals;

namespace storage {
namespace {

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

} // namespace

base::Result<void> verifyCopy(const QString &path, const Secret &key)
{
    // Nobody writes to it, so it can be read without a log beside it, from a read-only disk too.
    const auto handle = openRaw(path, OpenAs::Alone, key);
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

base::Result<QSet<QByteArray>> attachedContentsOf(const QString &copy, const Secret &key)
{
    const auto handle = openRaw(copy, OpenAs::Alone, key);
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

base::Result<void> copyDatabase(const QString &from, const QString &to, const Secret &key)
{
    const QString part = to + u".part"_s;
    if (const auto made = makePrivate(part); !made)
        return made;
    const auto copy = [&]() -> base::Result<void> {
        const auto source = openRaw(from, OpenAs::Reading, key);
        if (!source)
            return source.error();
        const auto target = openRaw(part, OpenAs::Writing, key);
        if (!target)
            return target.error();
        return copyPages(source->get(), target->get(), part);
    };
    auto done = copy();
    if (done)
        done = verifyCopy(part, key);
    if (done)
        done = moveOver(part, to);
    if (!done)
        QFile::remove(part);
    return done;
}

void removeUnfinished(const QString &folder, const QString &beginning)
{
    const QDir there(folder);
    QStringList endings = {u"*.part"_s, u"*.part-journal"_s, u"*.recrypting"_s};
    for (QString &ending : endings)
        ending.prepend(beginning);
    for (const QString &name : there.entryList(endings, QDir::Files | QDir::Hidden)) {
        if (!QFile::remove(there.filePath(name)))
            qWarning("%s cannot be removed.", qUtf8Printable(there.filePath(name)));
    }
}

} // namespace storage
