// SPDX-License-Identifier: Apache-2.0
#include "storage/files_key.h"

#include "storage/statement.h"

namespace storage {
namespace {

    std::string hexOf(const Secret &key)
    {
        return QByteArrayView(key.bytes()).toByteArray().toHex().toStdString();
    }

    base::Result<Secret> read(Database &database)
    {
        Statement select(database, "SELECT key FROM files_key");
        Secret key;
        while (select.next())
            key = Secret::fromBytes(QByteArray::fromHex(select.utf8(0)));
        if (const auto done = select.finish(); !done)
            return done.error();
        return key;
    }

} // namespace

base::Result<Secret> findFilesKey(Database &database)
{
    return database.transaction([&]() -> base::Result<Secret> {
        if (const auto made =
                database.execute("CREATE TABLE IF NOT EXISTS files_key(key TEXT NOT NULL)");
            !made)
            return made.error();
        auto key = read(database);
        if (!key || !key->isEmpty())
            return key;
        const Secret fresh = Secret::random();
        if (const auto kept =
                database.execute("INSERT INTO files_key(key) VALUES ('" + hexOf(fresh) + "')");
            !kept)
            return kept.error();
        return fresh;
    });
}

std::string filesKeySql(const Secret &key)
{
    std::string sql = "DROP TABLE IF EXISTS main.files_key;";
    if (!key.isEmpty()) {
        sql += "CREATE TABLE main.files_key(key TEXT NOT NULL);";
        sql.append("INSERT INTO main.files_key(key) VALUES ('").append(hexOf(key)).append("');");
    }
    return sql;
}

} // namespace storage
