// SPDX-License-Identifier: Apache-2.0
#include "storage/documents.h"

#include "storage/statement.h"

#include <algorithm>

namespace storage {
namespace {

    // The first bytes, without half a character at the end.
    QByteArray searchable(const QString &text)
    {
        // A character of UTF-16 is at least one byte.
        QByteArray utf8 = text.first(std::min(text.size(), kSearchableDocument)).toUtf8();
        if (utf8.size() <= kSearchableDocument)
            return utf8;
        qsizetype end = kSearchableDocument;
        constexpr auto kIsContinued = [](char byte) { return (byte & 0xC0) == 0x80; };
        while (end > 0 && kIsContinued(utf8[end]))
            --end;
        utf8.truncate(end);
        return utf8;
    }

} // namespace

base::Result<QList<QByteArray>> readMissingDocuments(Database &database, int limit)
{
    Statement read(database,
                   "SELECT a.sha256 FROM attached_documents a WHERE a.sha256 <> '' AND NOT EXISTS "
                   "(SELECT 1 FROM documents d WHERE d.sha256 = a.sha256) "
                   "GROUP BY a.sha256 ORDER BY max(a.id) DESC LIMIT ?");
    read.bind(qint64(limit));
    QList<QByteArray> missing;
    while (read.next())
        missing.append(read.utf8(0));
    if (const auto done = read.finish(); !done)
        return done.error();
    return missing;
}

base::Result<void> insertDocument(Database &database, const QByteArray &sha256, const QString &text)
{
    Statement insert(database,
                     "INSERT INTO documents(sha256, text) SELECT ?1, ?2 WHERE EXISTS "
                     "(SELECT 1 FROM attached_documents a WHERE a.sha256 = ?1) "
                     "ON CONFLICT(sha256) DO NOTHING");
    return insert.bind(sha256, searchable(text)).run();
}

} // namespace storage
