// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/database.h"

#include <optional>

namespace storage {

// Bytes that are no text.
struct Blob {
    const QByteArray &bytes;
};

// One use of a prepared statement, which returns to the database's cache at the end. The first
// failure sticks: next() is false from then on, and finish() or run() tells it.
class Statement final
{
public:
    Statement(Database &database, std::string_view sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template<typename... Values>
    Statement &bind(const Values &...values)
    {
        int index = 0;
        (bindAt(++index, values), ...);
        return *this;
    }
    Statement &bindAt(int index, qint64 value); // indexes start at 1
    Statement &bindAt(int index, const std::optional<qint64> &value);
    Statement &bindAt(int index, const QString &value);
    Statement &bindAt(int index, const QByteArray &utf8);
    Statement &bindAt(int index, const Blob &blob);

    bool next(); // true: columns can be read
    base::Result<void> finish() const; // how it went so far
    base::Result<void> run(); // to the end

    qint64 integer(int column) const; // columns start at 0
    std::optional<qint64> optionalInteger(int column) const;
    QString text(int column) const;
    QByteArray utf8(int column) const;
    QByteArray blob(int column) const;

private:
    void check(int code);

    Database &m_database;
    sqlite3_stmt *m_statement;
    std::optional<base::Error> m_error;
};

} // namespace storage
