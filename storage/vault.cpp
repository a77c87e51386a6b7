// SPDX-License-Identifier: Apache-2.0
#include "storage/vault.h"

#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/open_folder.h"
#include "storage/statement.h"

#include <array>
#include <mutex>
#include <utility>

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals;

namespace storage {
namespace {

    constexpr std::array kMigrations = {
        Migration{1,
                  "CREATE TABLE file(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, "
                  "size INTEGER NOT NULL, used INTEGER NOT NULL);"
                  "CREATE TABLE piece(id INTEGER PRIMARY KEY, "
                  "file INTEGER NOT NULL REFERENCES file(id) ON DELETE CASCADE, "
                  "number INTEGER NOT NULL, data BLOB NOT NULL, UNIQUE(file, number));"}};
    constexpr qint64 kPiece = qint64{1} << 20;
    constexpr auto kPatience = std::chrono::seconds(5);

    base::Error failed(const QString &cause)
    {
        return {base::ErrorCode::Io,
                u"A file of the locked conversations could not be read or written: %1. Check the "
                "free space on the disk."_s.arg(cause)
                    .toStdString()};
    }

    base::Result<void> removeFile(Database &database, const QByteArray &name)
    {
        Statement remove(database, "DELETE FROM file WHERE name = ?");
        return remove.bind(name).run();
    }

    base::Result<qint64> insertFile(Database &database)
    {
        Statement insert(database,
                         "INSERT INTO file(name, size, used) VALUES ('', 0, ?) RETURNING id");
        insert.bind(QDateTime::currentMSecsSinceEpoch());
        const qint64 id = insert.next() ? insert.integer(0) : 0;
        if (const auto inserted = insert.run(); !inserted)
            return inserted.error();
        return id;
    }

    // The answer is the size.
    base::Result<qint64>
    insertPieces(Database &database, qint64 file, QIODevice &content, const Vault::Watch &watch)
    {
        QByteArray piece(kPiece, Qt::Uninitialized);
        qint64 size = 0;
        for (qint64 number = 0;; ++number) {
            const qint64 got = content.read(piece.data(), kPiece);
            if (got < 0)
                return failed(content.errorString());
            if (got == 0)
                return size;
            const QByteArray data(piece.constData(), got);
            if (watch)
                watch(data);
            Statement insert(database, "INSERT INTO piece(file, number, data) VALUES (?, ?, ?)");
            if (const auto inserted = insert.bind(file, number, Blob{data}).run(); !inserted)
                return inserted.error();
            size += got;
        }
    }

    base::Result<bool> touch(Database &database, const QByteArray &name)
    {
        Statement update(database, "UPDATE file SET used = ? WHERE name = ?");
        if (const auto done = update.bind(QDateTime::currentMSecsSinceEpoch(), name).run(); !done)
            return done.error();
        return database.changes() > 0;
    }

} // namespace

struct Vault::Data {
    Data(std::unique_ptr<Database> opened, Secret filesKey)
        : database(std::move(opened))
        , key(std::move(filesKey))
    {
    }

    std::mutex mutex; // guards the database
    std::unique_ptr<Database> database;
    const Secret key;
    const OpenFolder open;
    std::mutex copies; // one after another, so that none is seen half-made
};

base::Result<Vault> Vault::open(const QString &path, const Secret &filesKey)
{
    auto database =
        Database::open(path, kMigrations.back().version, kPatience, filesKey.asRawKey());
    if (!database)
        return database.error();
    if (const auto migrated = migrate(**database, kMigrations); !migrated)
        return migrated.error();
    Vault vault;
    vault.m_data = std::make_shared<Data>(*std::move(database), filesKey);
    return vault;
}

const Secret &Vault::key() const
{
    static const Secret none;
    return m_data ? m_data->key : none;
}

base::Result<void> Vault::add(QIODevice &content, const NameOf &nameOf, const Watch &watch) const
{
    const std::lock_guard guard(m_data->mutex);
    Database &database = *m_data->database;
    return database.transaction([&]() -> base::Result<void> {
        const auto file = insertFile(database);
        if (!file)
            return file.error();
        const auto size = insertPieces(database, *file, content, watch);
        if (!size)
            return size.error();
        const QByteArray name = nameOf();
        const auto known = touch(database, name);
        if (!known)
            return known.error();
        if (*known)
            return removeFile(database, QByteArray(""));
        Statement update(database, "UPDATE file SET name = ?, size = ? WHERE id = ?");
        return update.bind(name, *size, *file).run();
    });
}

base::Result<void> Vault::put(const QByteArray &name, const QByteArray &content) const
{
    if (const auto removed = remove(name); !removed)
        return removed;
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    return add(buffer, [&] { return name; });
}

std::optional<qint64> Vault::size(const QByteArray &name) const
{
    const std::lock_guard guard(m_data->mutex);
    Statement select(*m_data->database, "SELECT size FROM file WHERE name = ?");
    select.bind(name);
    if (!select.next())
        return std::nullopt;
    return select.integer(0);
}

base::Result<void>
Vault::read(const QByteArray &name, QIODevice &to, const base::CancelToken *cancel) const
{
    const std::lock_guard guard(m_data->mutex);
    Statement select(*m_data->database,
                     "SELECT data FROM piece WHERE file = (SELECT id FROM file WHERE name = ?) "
                     "ORDER BY number");
    select.bind(name);
    while (select.next()) {
        if (cancel && cancel->isCancelled())
            return base::Error{base::ErrorCode::Cancelled, "Nobody needs the file any more."};
        const QByteArray piece = select.blob(0);
        if (to.write(piece) != piece.size())
            return failed(to.errorString());
    }
    return select.finish();
}

base::Result<QByteArray> Vault::content(const QByteArray &name) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const auto done = read(name, buffer); !done)
        return done.error();
    return buffer.data();
}

base::Result<QList<Vault::Entry>> Vault::entries() const
{
    const std::lock_guard guard(m_data->mutex);
    Statement select(*m_data->database, "SELECT name, size, used FROM file ORDER BY id");
    QList<Entry> entries;
    while (select.next()) {
        entries.append(
            {select.utf8(0), select.integer(1), QDateTime::fromMSecsSinceEpoch(select.integer(2))});
    }
    if (const auto done = select.finish(); !done)
        return done.error();
    return entries;
}

base::Result<void> Vault::remove(const QByteArray &name) const
{
    const std::lock_guard guard(m_data->mutex);
    return removeFile(*m_data->database, name);
}

base::Result<void> Vault::shrink() const
{
    const std::lock_guard guard(m_data->mutex);
    return m_data->database->execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
}

QString Vault::openFolder() const
{
    return m_data->open.path();
}

QString Vault::openCopy(const QByteArray &name, const base::CancelToken *cancel) const
{
    const std::lock_guard guard(m_data->copies);
    const QString path = openFolder() + u'/' + QString::fromLatin1(name);
    const auto expected = size(name);
    if (!expected)
        return {};
    if (QFileInfo(path).isFile() && QFileInfo(path).size() == *expected)
        return path;
    QSaveFile copy(path);
    if (!copy.open(QIODevice::WriteOnly) || !read(name, copy, cancel) || !copy.commit())
        return {};
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    return path;
}

} // namespace storage
