// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "storage/secret.h"
#include "storage/sqlite_error.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace storage {

// One open SQLite database file. Confined to the thread that opened it; owned by the store. Writes
// are durable when the call returns (WAL, synchronous=FULL).
class Database final
{
public:
    // Opens or makes the file; waits `patience` for another program that holds it. Nothing is
    // written to a file of a newer version (Unsupported) or of another program (InvalidInput).
    // Unsupported as well when the key does not open it.
    // Conversations are this connection's alone until it closes; an index is shared by the threads
    // and programs that have it open, who wait for each other's transactions only.
    static base::Result<std::unique_ptr<Database>> open(const QString &path,
                                                        int newestVersion,
                                                        std::chrono::milliseconds patience,
                                                        const Secret &key = {},
                                                        Content content = Content::Conversations);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    int version() const { return m_version; } // 0: new and empty
    bool wasInterrupted() const { return m_interrupted; } // the program before died with it open

    base::Result<int> readVersion(); // as another connection may have left it
    base::Result<void> execute(std::string_view sql); // one or more statements without answers
    base::Result<void> setVersion(int version);

    // Runs work() -> base::Result<T> in BEGIN IMMEDIATE; commits when it succeeds.
    template<typename Work>
    auto transaction(Work work) -> decltype(work());

    qint64 changes() const; // rows that the last INSERT, UPDATE or DELETE changed

    base::Error error(); // of the call that failed last
    bool isSearchIndexDamaged() const { return m_searchIndexDamaged; } // …because of a search index
    // …because a statement does not fit the tables: ours fit the tables that we make.
    bool isSchemaDamaged() const { return m_schemaDamaged; }

    // What was found damaged since it was opened, by whatever call or check; a search index does
    // not count. From then on conversations are only read: every change answers with this error.
    const std::optional<base::Error> &damage() const { return m_damage; }
    base::Error foundDamaged(const QString &detail); // by a check

private:
    friend class Statement;
    struct Rollback;

    Database(QString path, Content content);
    base::Result<void> check(const Secret &key); // before anything is opened
    base::Result<void> connect(std::chrono::milliseconds patience, const Secret &key);
    base::Result<void> identify(int newestVersion);
    base::Result<void> makeDurable(std::chrono::milliseconds patience);
    base::Result<bool> switchToLog();
    base::Result<qint64> pragma(std::string_view name);
    void keepAsItIs(const base::Error &damage);
    sqlite3_stmt *take(std::string_view sql); // nullptr: error() says why
    void giveBack(sqlite3_stmt *statement);

    QString m_path;
    Content m_content;
    sqlite3 *m_handle = nullptr;
    std::unordered_multimap<std::string, sqlite3_stmt *> m_idle; // prepared statements by their SQL
    int m_version = 0;
    bool m_interrupted = false;
    bool m_schemaDamaged = false;
    bool m_searchIndexDamaged = false;
    std::optional<base::Error> m_damage;
};

// Undoes the transaction unless it was committed, also when an exception passes.
struct Database::Rollback {
    Database &database;
    ~Rollback();
};

template<typename Work>
auto Database::transaction(Work work) -> decltype(work())
{
    if (const auto begun = execute("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    const Rollback rollback{*this};
    auto outcome = work();
    if (!outcome)
        return outcome;
    if (const auto committed = execute("COMMIT"); !committed)
        return committed.error();
    return outcome;
}

} // namespace storage
