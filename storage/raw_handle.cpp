// SPDX-License-Identifier: Apache-2.0
#include "storage/raw_handle.h"

#include "storage/cipher.h"
#include "storage/sqlite.h"
#include "storage/sqlite_error.h"

#include <filesystem>
#include <system_error>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::Literals;

namespace storage {
namespace {

    constexpr int kPatience = 2000; // ms, for another program that holds the file

    // A new name is durable once the folder is.
    void syncFolder(const QString &folder)
    {
#ifdef Q_OS_UNIX
        const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
        if (handle < 0)
            return;
        ::fsync(handle);
        ::close(handle);
#else
        static_cast<void>(folder);
#endif
    }

} // namespace

base::Error fileError(const QString &path, const QString &cause)
{
    return {base::ErrorCode::Io,
            u"The copy %1 could not be written or moved: %2. Nothing was changed. Check the "
            "permissions and the space on the disk."_s.arg(QDir::toNativeSeparators(path), cause)
                .toStdString()};
}

void CloseHandle::operator()(sqlite3 *handle) const
{
    sqlite3_close(handle);
}

base::Result<RawHandle> openRaw(const QString &path, OpenAs as, const Secret &key)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    if (as == OpenAs::Alone)
        url.setQuery(u"immutable=1"_s);
    const int flags = as == OpenAs::Writing ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    sqlite3 *raw = nullptr;
    const int code =
        sqlite3_open_v2(url.toEncoded().constData(), &raw, flags | SQLITE_OPEN_URI, nullptr);
    RawHandle handle(raw);
    if (code != SQLITE_OK)
        return raw ? sqliteError(raw, path) : sqliteError(code, 0, path);
    sqlite3_busy_timeout(raw, kPatience);
    if (const auto applied = applyKey(raw, key); !applied)
        return applied.error();
    return handle;
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

base::Result<void> runRaw(sqlite3 *handle, const std::string &sql, const QString &path)
{
    if (sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqliteError(handle, path);
    return {};
}

base::Result<void> makePrivate(const QString &path)
{
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fileError(path, file.errorString());
    return {};
}

base::Result<void> writePrivate(const QString &path, const QByteArray &bytes)
{
    const QString part = path + u".part"_s;
    if (const auto made = makePrivate(part); !made)
        return made;
    QFile file(part);
    bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
#ifdef Q_OS_UNIX
    isWritten = isWritten && ::fsync(file.handle()) == 0;
#endif
    file.close();
    const auto moved =
        isWritten ? moveOver(part, path) : base::Result<void>(fileError(path, file.errorString()));
    if (!moved)
        QFile::remove(part);
    return moved;
}

base::Result<void> moveOver(const QString &from, const QString &to)
{
    std::error_code failed;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(),
                            QFileInfo(to).filesystemFilePath(), failed);
    if (failed)
        return fileError(to, QString::fromStdString(failed.message()));
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

} // namespace storage
