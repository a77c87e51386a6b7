// SPDX-License-Identifier: Apache-2.0
#include "storage/database.h"

#include "storage/cipher.h"
#include "storage/sqlite.h"
#include "storage/sqlite_error.h"
#include "storage/statement.h"

#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals;

namespace storage {
namespace {

    constexpr qint64 kApplicationId = 0x48525448; // "HRTH"; stored, never changes
    constexpr size_t kIdleStatements = 64;
    constexpr qint64 kSmallestPage = 512; // SQLite file format, 1.3.2

    // locking_mode: one Hearth owns the file, and the index of the WAL stays in memory, where a
    // full disk cannot hurt it. fullfsync matters on macOS only. Reads never go through a mapping:
    // a damaged or vanishing disk must be an error, not a signal.
    constexpr std::string_view kConnectionPragmas = "PRAGMA locking_mode = EXCLUSIVE;"
                                                    "PRAGMA foreign_keys = ON;"
                                                    "PRAGMA secure_delete = ON;"
                                                    "PRAGMA trusted_schema = OFF;"
                                                    "PRAGMA cell_size_check = ON;"
                                                    "PRAGMA mmap_size = 0;"
                                                    "PRAGMA temp_store = MEMORY;"
                                                    "PRAGMA fullfsync = ON;"
                                                    "PRAGMA checkpoint_fullfsync = ON;"
                                                    "PRAGMA synchronous = FULL;";

    QString logPath(const QString &path)
    {
        return path + u"-wal"_s;
    }

} // namespace

Database::Database(QString path)
    : m_path(std::move(path))
{
}

Database::~Database()
{
    for (const auto &[sql, statement] : m_idle)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

base::Result<std::unique_ptr<Database>> Database::open(const QString &path,
                                                       int newestVersion,
                                                       std::chrono::milliseconds patience,
                                                       const Secret &key)
{
    std::unique_ptr<Database> database(new Database(path));
    // SQLite would throw a log away whose database is gone, and recent messages with it.
    database->m_interrupted = QFileInfo(logPath(path)).size() > 0;
    if (database->m_interrupted && QFileInfo(path).size() == 0)
        return damagedError(path, u"only its log is left"_s);
    // A stub shorter than the smallest page would count as empty and be written over.
    if (const qint64 size = QFileInfo(path).size(); size > 0 && size < kSmallestPage)
        return damagedError(path, u"it is too short"_s);
    if (key.isEmpty() && looksEncrypted(path))
        return lockedError(path);
    auto ready = database->connect(patience, key);
    if (ready)
        ready = database->identify(newestVersion);
    if (!ready) {
        const bool isWrongKey =
            !key.isEmpty() && ready.error().code == base::ErrorCode::InvalidInput;
        return isWrongKey ? wrongKeyError(path) : ready.error();
    }
    if (const auto durable = database->makeDurable(); !durable)
        return durable.error();
    return database;
}

base::Result<void> Database::connect(std::chrono::milliseconds patience, const Secret &key)
{
    const QByteArray name = QFileInfo(m_path).absoluteFilePath().toUtf8();
    // Conversations are private. When this fails SQLite tells why; the log inherits the
    // permissions.
    if (QFile file(m_path); !file.exists())
        file.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const int code = sqlite3_open_v2(name.constData(), &m_handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                         | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                                     nullptr);
    if (!m_handle)
        return sqliteError(SQLITE_NOMEM, 0, m_path);
    if (code != SQLITE_OK)
        return error();
    if (const auto applied = applyKey(m_handle, key); !applied)
        return applied;
    sqlite3_busy_timeout(m_handle, static_cast<int>(patience.count()));
    for (const int switchedOn : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE})
        sqlite3_db_config(m_handle, switchedOn, 1, nullptr);
    for (const int switchedOff : {SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_DQS_DML})
        sqlite3_db_config(m_handle, switchedOff, 0, nullptr);
    // SQLite falls back to reading only when the file may not be written.
    if (sqlite3_db_readonly(m_handle, "main") == 1)
        return sqliteError(SQLITE_READONLY, 0, m_path);
    return execute(kConnectionPragmas);
}

base::Result<void> Database::identify(int newestVersion)
{
    const auto id = pragma("application_id");
    if (!id)
        return id.error();
    const auto version = pragma("user_version");
    if (!version)
        return version.error();
    const auto objects = pragma("schema_version"); // 0 as long as nothing was ever created
    if (!objects)
        return objects.error();
    if (*id != kApplicationId && (*id != 0 || *version != 0 || *objects != 0))
        return damagedError(m_path, u"it belongs to another program"_s);
    if (*version > newestVersion) {
        return base::Error{
            base::ErrorCode::Unsupported,
            u"The conversations in %1 were written by a newer Hearth. Nothing was changed. Update "
            "Hearth to open them."_s.arg(QDir::toNativeSeparators(m_path))
                .toStdString()};
    }
    m_version = static_cast<int>(*version);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    return {};
}

base::Result<void> Database::makeDurable()
{
    Statement journal(*this, "PRAGMA journal_mode = WAL");
    const bool isWal = journal.next() && journal.text(0) == u"wal";
    if (const auto asked = journal.finish(); !asked)
        return asked;
    if (!isWal)
        return sqliteError(SQLITE_READONLY, 0, m_path);
    if (const auto limited = execute("PRAGMA journal_size_limit = 67108864"); !limited)
        return limited;
    if (m_version != 0)
        return {};
    return execute("PRAGMA application_id = " + std::to_string(kApplicationId));
}

base::Result<qint64> Database::pragma(std::string_view name)
{
    Statement ask(*this, "PRAGMA " + std::string(name));
    const qint64 value = ask.next() ? ask.integer(0) : 0;
    if (const auto asked = ask.finish(); !asked)
        return asked.error();
    return value;
}

base::Result<void> Database::setVersion(int version)
{
    if (const auto set = execute("PRAGMA user_version = " + std::to_string(version)); !set)
        return set;
    m_version = version;
    return {};
}

base::Result<void> Database::execute(std::string_view sql)
{
    const std::string text(sql); // sqlite3_exec wants a terminator
    if (sqlite3_exec(m_handle, text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return error();
    return {};
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

base::Error Database::error()
{
    m_searchIndexDamaged = sqlite3_extended_errcode(m_handle) == SQLITE_CORRUPT_VTAB;
    return sqliteError(m_handle, m_path);
}

sqlite3_stmt *Database::take(std::string_view sql)
{
    if (auto idle = m_idle.extract(std::string(sql)))
        return idle.mapped();
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()),
                       SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return statement;
}

void Database::giveBack(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_idle.size() >= kIdleStatements) {
        sqlite3_finalize(m_idle.begin()->second);
        m_idle.erase(m_idle.begin());
    }
    m_idle.emplace(sqlite3_sql(statement), statement);
}

Database::Rollback::~Rollback()
{
    // A full disk or a failed read has rolled back already.
    if (sqlite3_get_autocommit(database.m_handle) == 0)
        sqlite3_exec(database.m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace storage
