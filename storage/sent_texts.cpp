// SPDX-License-Identifier: Apache-2.0
#include "storage/sent_texts.h"

#include "storage/statement.h"

#include <string>

namespace storage {
namespace {

    constexpr qint64 kLookedAt = 4; // messages for each text that is wanted: many may say the same

    // The words of message m; NULL where they are none or too many.
    std::string words(qsizetype longest)
    {
        const std::string most = std::to_string(longest);
        return "(SELECT group_concat(t.text, '') FROM (SELECT p.text FROM parts p "
               "WHERE p.message = m.id AND p.kind = 0 ORDER BY p.position) t "
               "HAVING sum(length(CAST(t.text AS BLOB))) <= "
            + most + ")";
    }

    base::Result<QStringList> different(Statement &read, int limit)
    {
        QStringList texts;
        while (texts.size() < limit && read.next()) {
            const QString text = read.text(0).trimmed();
            if (!text.isEmpty() && !texts.contains(text))
                texts.append(text);
        }
        if (const auto done = read.finish(); !done)
            return done.error();
        return texts;
    }

} // namespace

base::Result<QStringList> readSentTexts(Database &database, ConversationId except, int limit)
{
    // CROSS: in the order of the index, whatever else there is.
    Statement read(database,
                   "SELECT " + words(kLongestSent)
                       + " FROM messages m CROSS JOIN conversations c ON c.id = m.conversation "
                         "WHERE m.role = 1 AND m.deleted IS NULL AND c.deleted IS NULL "
                         "AND c.id <> ? ORDER BY m.created DESC, m.id DESC LIMIT ?");
    read.bind(except, limit * kLookedAt);
    return different(read, limit);
}

base::Result<QStringList> readOpenings(Database &database, int limit)
{
    Statement read(database,
                   "SELECT " + words(kLongestOpening)
                       + " FROM (SELECT id, updated FROM conversations WHERE deleted IS NULL "
                         "AND archived = 0 ORDER BY updated DESC, id DESC LIMIT ?) c "
                         "CROSS JOIN messages m ON m.id = (SELECT r.id FROM messages r "
                         "WHERE r.conversation = c.id AND r.parent IS NULL AND r.role = 1 "
                         "AND r.deleted IS NULL ORDER BY r.id DESC LIMIT 1) "
                         "WHERE NOT EXISTS (SELECT 1 FROM parts f "
                         "WHERE f.message = m.id AND f.kind = 4) "
                         "ORDER BY c.updated DESC, c.id DESC");
    read.bind(limit * kLookedAt);
    return different(read, limit);
}

} // namespace storage
