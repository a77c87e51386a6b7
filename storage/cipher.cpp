// SPDX-License-Identifier: Apache-2.0
#include "storage/cipher.h"

#include "storage/raw_handle.h"
#include "storage/sqlite.h"
#include "storage/sqlite_error.h"

#include <bitset>

#include <QDir>
#include <QFile>

using namespace Qt::Literals;

namespace storage {
namespace {

    constexpr qint64 kPage = 4096; // SQLite's, and SQLCipher's 4
    constexpr QByteArrayView kPlainBeginning = "SQLite format 3";

} // namespace

bool canEncrypt()
{
#ifdef HEARTH_WITH_SQLCIPHER
    return true;
#else
    return false;
#endif
}

base::Result<void> applyKey(sqlite3 *handle, const Secret &key)
{
    if (key.isEmpty())
        return {};
#ifdef HEARTH_WITH_SQLCIPHER
    const auto bytes = key.bytes();
    const int code = sqlite3_key(handle, bytes.data(), static_cast<int>(bytes.size()));
    if (code != SQLITE_OK)
        return sqliteError(code, 0, QString());
    // A wrong password is told where it was entered, not on standard error.
    return runRaw(handle, "PRAGMA cipher_log_level = NONE", QString());
#else
    static_cast<void>(handle);
    return base::Error{base::ErrorCode::Unsupported,
                       "This Hearth was built without SQLCipher and cannot open encrypted "
                       "conversations. Nothing was changed. Install one that was built with it."};
#endif
}

bool looksEncrypted(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray page = file.read(kPage);
    if (page.size() < kPage || page.startsWith(kPlainBeginning))
        return false;
    // Of 4096 random bytes hardly any value is missing; a plain page with a broken beginning has
    // long stretches of zeros and text.
    constexpr size_t kRandomLooking = 240;
    std::bitset<256> values;
    for (const char byte : page)
        values.set(static_cast<unsigned char>(byte));
    return values.count() >= kRandomLooking;
}

base::Result<bool> fits(const QString &path, const Secret &key)
{
    const auto handle = openRaw(path, OpenAs::Reading, key);
    if (!handle)
        return handle.error();
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(handle->get(), "SELECT count(*) FROM sqlite_schema", -1,
                                  &statement, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement);
    sqlite3_finalize(statement);
    if (code == SQLITE_ROW)
        return true;
    if ((code & 0xff) == SQLITE_NOTADB)
        return false;
    return sqliteError(handle->get(), path);
}

} // namespace storage
