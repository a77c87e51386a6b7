// SPDX-License-Identifier: Apache-2.0
#include "storage/statement.h"

#include "storage/sqlite.h"

namespace storage {

Statement::Statement(Database &database, std::string_view sql)
    : m_database(database)
    , m_statement(database.take(sql))
{
    if (!m_statement)
        m_error = m_database.error();
}

Statement::~Statement()
{
    if (m_statement)
        m_database.giveBack(m_statement);
}

void Statement::check(int code)
{
    if (code != SQLITE_OK && !m_error)
        m_error = m_database.error();
}

Statement &Statement::bindAt(int index, qint64 value)
{
    if (m_statement)
        check(sqlite3_bind_int64(m_statement, index, value));
    return *this;
}

Statement &Statement::bindAt(int index, const std::optional<qint64> &value)
{
    return value ? bindAt(index, *value) : *this; // unbound is NULL
}

Statement &Statement::bindAt(int index, const QString &value)
{
    return bindAt(index, value.toUtf8());
}

Statement &Statement::bindAt(int index, const QByteArray &utf8)
{
    if (m_statement) {
        check(sqlite3_bind_text64(m_statement, index, utf8.constData(),
                                  static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                                  SQLITE_UTF8));
    }
    return *this;
}

Statement &Statement::bindAt(int index, const Blob &blob)
{
    if (m_statement) {
        check(sqlite3_bind_blob64(m_statement, index, blob.bytes.constData(),
                                  static_cast<sqlite3_uint64>(blob.bytes.size()),
                                  SQLITE_TRANSIENT));
    }
    return *this;
}

bool Statement::next()
{
    if (m_error)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    check(code == SQLITE_DONE ? SQLITE_OK : code);
    return false;
}

base::Result<void> Statement::finish() const
{
    if (m_error)
        return *m_error;
    return {};
}

base::Result<void> Statement::run()
{
    while (next()) { }
    return finish();
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    if (sqlite3_column_type(m_statement, column) == SQLITE_NULL)
        return std::nullopt;
    return integer(column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArray Statement::utf8(int column) const
{
    // A view of SQLite's own copy would dangle at the next step.
    const void *bytes = sqlite3_column_text(m_statement, column);
    return QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column));
}

} // namespace storage
