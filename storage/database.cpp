// SPDX-License-Identifier: Apache-2.0
#include "storage/database.h"

#include "storage/cipher.h"
#include "storage/sqlite.h"
#include "storage/sqlite_error.h"
#include "storage/statement.h"

#include <mutex>
#include <thread>
#include <utility>

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals;

namespace storage {
namespace {

    constexpr qint64 kApplicationId = 0x48525448; // "HRTH"; stored, never changes
    constexpr size_t kIdleStatements = 64;
    constexpr qint64 kSmallestPage = 512; // SQLite file format, 1.3.2

    // One Hearth owns the file, and the index of the WAL stays in memory, where a full disk cannot
    // hurt it.
    constexpr std::string_view kAlone = "PRAGMA locking_mode = EXCLUSIVE";

    // fullfsync matters on macOS only. Reads never go through a mapping: a damaged or vanishing
    // disk must be an error, not a signal.
    constexpr std::string_view kConnectionPragmas = "PRAGMA foreign_keys = ON;"
                                                    "PRAGMA secure_delete = ON;"
                                                    "PRAGMA trusted_schema = OFF;"
                                                    "PRAGMA cell_size_check = ON;"
                                                    "PRAGMA mmap_size = 0;"
                                                    "PRAGMA temp_store = MEMORY;"
                                                    "PRAGMA fullfsync = ON;"
                                                    "PRAGMA checkpoint_fullfsync = ON;"
                                                    "PRAGMA synchronous = FULL;";

    constexpr std::chrono::milliseconds kRetry{10};

    QString logPath(const QString &path)
    {
        return path + u"-wal"_s;
    }

    // Conversations are private, and so are the words of files. When this fails SQLite tells why;
    // the log inherits the permissions.
    void makePrivateFile(const QString &path)
    {
        // Closing a file drops the locks that any thread of this process has on it (POSIX): no
        // other connection may get at it before that.
        static std::mutex making;
        const std::lock_guard lock(making);
        if (QFile file(path); !file.exists())
            file.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                      QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }

} // namespace

Database::Database(QString path, Content content)
    : m_path(std::move(path))
    , m_content(content)
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
                                                       const Secret &key,
                                                       Content content)
{
    std::unique_ptr<Database> database(new Database(path, content));
    if (const auto checked = database->check(key); !checked)
        return checked.error();
    auto ready = database->connect(patience, key);
    if (ready)
        ready = database->identify(newestVersion);
    if (!ready) {
        const bool isUnreadable = ready.error().code == base::ErrorCode::InvalidInput;
        if (isUnreadable && !key.isEmpty())
            return wrongKeyError(path);
        if (isUnreadable && content == Content::Index && looksEncrypted(path))
            return lockedError(path, content);
        return ready.error();
    }
    if (const auto durable = database->makeDurable(patience); !durable)
        return durable.error();
    return database;
}

base::Result<void> Database::check(const Secret &key)
{
    // SQLite would throw a log away whose database is gone, and recent messages with it.
    m_interrupted = QFileInfo(logPath(m_path)).size() > 0;
    if (m_interrupted && QFileInfo(m_path).size() == 0)
        return damagedError(m_path, u"only its log is left"_s, m_content);
    // A stub shorter than the smallest page would count as empty and be written over.
    if (const qint64 size = QFileInfo(m_path).size(); size > 0 && size < kSmallestPage)
        return damagedError(m_path, u"it is too short"_s, m_content);
    // Not for a shared file: reading it here would drop the locks of this process's other
    // connections (POSIX).
    if (m_content == Content::Conversations && key.isEmpty() && looksEncrypted(m_path))
        return lockedError(m_path);
    return {};
}

base::Result<void> Database::connect(std::chrono::milliseconds patience, const Secret &key)
{
    const QByteArray name = QFileInfo(m_path).absoluteFilePath().toUtf8();
    makePrivateFile(m_path);
    const int code = sqlite3_open_v2(name.constData(), &m_handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                         | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                                     nullptr);
    if (!m_handle)
        return sqliteError(SQLITE_NOMEM, 0, m_path, m_content);
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
        return sqliteError(SQLITE_READONLY, 0, m_path, m_content);
    if (m_content == Content::Conversations) {
        if (const auto alone = execute(kAlone); !alone)
            return alone;
    }
    return execute(kConnectionPragmas);
}

base::Result<void> Database::identify(int newestVersion)
{
    // All of one moment: another connection may be making it.
    if (const auto begun = execute("BEGIN"); !begun)
        return begun;
    const Rollback end{*this};
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
        return damagedError(m_path, u"it belongs to another program"_s, m_content);
    if (*version > newestVersion)
        return newerError(m_path, m_content);
    m_version = static_cast<int>(*version);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    return {};
}

base::Result<bool> Database::switchToLog()
{
    Statement journal(*this, "PRAGMA journal_mode = WAL");
    const bool isWal = journal.next() && journal.text(0) == u"wal";
    if (const auto asked = journal.finish(); !asked)
        return asked.error();
    return isWal;
}

base::Result<void> Database::makeDurable(std::chrono::milliseconds patience)
{
    // SQLite does not wait here for another connection that makes the same file.
    const auto end = std::chrono::steady_clock::now() + patience;
    auto isWal = switchToLog();
    while (!isWal && isWal.error().code == base::ErrorCode::Busy
           && std::chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(kRetry);
        isWal = switchToLog();
    }
    if (!isWal)
        return isWal.error();
    if (!*isWal)
        return sqliteError(SQLITE_READONLY, 0, m_path, m_content);
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

base::Result<int> Database::readVersion()
{
    const auto version = pragma("user_version");
    if (!version)
        return version.error();
    m_version = static_cast<int>(*version);
    return m_version;
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
    const int extended = sqlite3_extended_errcode(m_handle);
    const int code = extended & 0xff;
    m_searchIndexDamaged = extended == SQLITE_CORRUPT_VTAB;
    m_schemaDamaged = extended == SQLITE_ERROR;
    const base::Error error = sqliteError(m_handle, m_path, m_content);
    if ((code == SQLITE_CORRUPT || code == SQLITE_NOTADB) && !m_searchIndexDamaged)
        keepAsItIs(error);
    return code == SQLITE_READONLY && m_damage ? *m_damage : error;
}

base::Error Database::foundDamaged(const QString &detail)
{
    const base::Error error = damagedError(m_path, detail, m_content);
    keepAsItIs(error);
    return error;
}

// Writing on damaged pages loses more of them. An index of folders is made again instead.
void Database::keepAsItIs(const base::Error &damage)
{
    if (m_content != Content::Conversations || m_damage)
        return;
    m_damage = damage;
    sqlite3_exec(m_handle, "PRAGMA query_only = ON", nullptr, nullptr, nullptr);
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
