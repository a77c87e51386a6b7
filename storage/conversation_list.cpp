// SPDX-License-Identifier: Apache-2.0
#include "storage/conversation_list.h"

#include "storage/message_parts.h"
#include "storage/message_tree.h"

#include <array>

namespace storage {
namespace {

    constexpr qsizetype kPreviewLength = 200;

    constexpr char kConversationColumns[] =
        "SELECT c.id, c.title, c.system_prompt, c.created, c.updated, "
        "c.head, (SELECT substr(p.text, 1, 1000) FROM parts p "
        "WHERE p.message = c.head AND p.kind = 0 ORDER BY p.position LIMIT 1), "
        "c.folder, c.pinned, c.archived, c.mark, c.deleted, "
        "(SELECT a.id FROM presets a WHERE a.id = c.assistant AND a.deleted IS NULL), c.title_by, "
        "c.context "
        "FROM conversations c WHERE ";

    QString firstLine(const QString &text)
    {
        const QString line = text.trimmed().section(u'\n', 0, 0).simplified();
        const bool cutsPair = line.size() > kPreviewLength && line[kPreviewLength].isLowSurrogate();
        return line.left(cutsPair ? kPreviewLength - 1 : kPreviewLength);
    }

    Conversation readRow(const Statement &row)
    {
        Conversation conversation;
        conversation.id = row.integer(0);
        conversation.title = row.text(1);
        conversation.systemPrompt = row.text(2);
        conversation.created = QDateTime::fromMSecsSinceEpoch(row.integer(3));
        conversation.updated = QDateTime::fromMSecsSinceEpoch(row.integer(4));
        conversation.head = row.optionalInteger(5);
        conversation.preview = firstLine(row.text(6));
        conversation.folder = row.optionalInteger(7);
        conversation.pinned = row.integer(8) != 0;
        conversation.archived = row.integer(9) != 0;
        conversation.mark = row.text(10);
        if (const auto removed = row.optionalInteger(11))
            conversation.removed = QDateTime::fromMSecsSinceEpoch(*removed);
        conversation.assistant = row.optionalInteger(12);
        conversation.titleBy = static_cast<TitleBy>(row.integer(13));
        conversation.context = fromJson(row.utf8(14));
        return conversation;
    }

    std::string listQuery(const ListFilter &filter)
    {
        if (filter.shelf == Shelf::Trash)
            return "c.deleted IS NOT NULL ORDER BY c.deleted DESC, c.id DESC";
        std::string query = "c.deleted IS NULL";
        query += filter.shelf == Shelf::Archive ? " AND c.archived = 1" : " AND c.archived = 0";
        if (filter.pinned)
            query += *filter.pinned ? " AND c.pinned = 1" : " AND c.pinned = 0";
        if (filter.folder)
            query += " AND c.folder IS ?3";
        return query + " ORDER BY c.updated DESC, c.id DESC";
    }

} // namespace

base::Result<Conversation> readConversation(Database &database, ConversationId id)
{
    Statement read(database, std::string(kConversationColumns) + "c.id = ? AND c.deleted IS NULL");
    read.bind(id);
    std::optional<Conversation> found;
    if (read.next())
        found = readRow(read);
    if (const auto done = read.finish(); !done)
        return done.error();
    if (!found)
        return conversationMissing();
    return *found;
}

base::Result<QList<Conversation>>
listConversations(Database &database, const ListFilter &filter, int limit, int offset)
{
    Statement read(database, kConversationColumns + listQuery(filter) + " LIMIT ?1 OFFSET ?2");
    read.bind(qint64(limit), qint64(offset));
    if (filter.folder && filter.shelf != Shelf::Trash)
        read.bindAt(3, *filter.folder == 0 ? std::nullopt : filter.folder);
    QList<Conversation> conversations;
    while (read.next())
        conversations.append(readRow(read));
    if (const auto done = read.finish(); !done)
        return done.error();
    return conversations;
}

base::Result<void> restoreEach(Database &database, const QList<ConversationId> &ids)
{
    for (const ConversationId id : ids) {
        Statement update(database, "UPDATE conversations SET deleted = NULL WHERE id = ?");
        if (const auto updated = update.bind(id).run(); !updated)
            return updated;
    }
    return {};
}

base::Result<void> deleteEach(Database &database, const QList<ConversationId> &ids)
{
    // Parts before their messages, and the head before the message that it names.
    constexpr std::array kSteps = {
        "UPDATE conversations SET head = NULL WHERE id = ? AND deleted IS NOT NULL",
        "DELETE FROM parts WHERE message IN (SELECT id FROM messages WHERE conversation = ?)",
        "DELETE FROM messages WHERE conversation = ?",
        "DELETE FROM conversations WHERE id = ?",
    };
    for (const ConversationId id : ids) {
        for (const char *sql : kSteps) {
            Statement step(database, sql);
            if (const auto done = step.bind(id).run(); !done)
                return done;
            if (sql == kSteps.front() && database.changes() == 0)
                break; // not in the trash
        }
    }
    return {};
}

} // namespace storage
