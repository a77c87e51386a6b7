// SPDX-License-Identifier: Apache-2.0
#include "storage/message_tree.h"

#include "storage/message_parts.h"
#include "storage/statement.h"

#include <algorithm>

namespace storage {
namespace {

    // The message's conversation, parent and state.
    struct Place {
        ConversationId conversation = 0;
        std::optional<MessageId> parent;
        qint64 state = 0;
    };

    enum class Removed { LeftOut, Found };

    base::Result<Place>
    placeOf(Database &database, MessageId id, Removed removed = Removed::LeftOut)
    {
        Statement find(database,
                       "SELECT conversation, parent, state FROM messages "
                       "WHERE id = ?1 AND (?2 OR deleted IS NULL)");
        find.bind(id, qint64{removed == Removed::Found});
        Place place;
        const bool found = find.next();
        if (found)
            place = {find.integer(0), find.optionalInteger(1), find.integer(2)};
        if (const auto done = find.finish(); !done)
            return done.error();
        if (!found)
            return messageMissing();
        return place;
    }

    base::Result<void> touch(Database &database, ConversationId id)
    {
        Statement update(database, "UPDATE conversations SET updated = ? WHERE id = ?");
        return update.bind(QDateTime::currentMSecsSinceEpoch(), id).run();
    }

    base::Result<void> checkParent(Database &database, const Message &message)
    {
        Statement find(database, "SELECT 1 FROM conversations WHERE id = ? AND deleted IS NULL");
        find.bind(message.conversation);
        const bool found = find.next();
        if (const auto done = find.finish(); !done)
            return done;
        if (!found)
            return conversationMissing();
        if (!message.parent)
            return {};
        const auto place = placeOf(database, *message.parent);
        if (!place)
            return place.error();
        if (place->conversation != message.conversation)
            return messageMissing();
        return {};
    }

    // When the youngest sibling that is left was written on last: there the user was before.
    base::Result<std::optional<MessageId>> leafAround(Database &database, const Place &place)
    {
        Statement newest(database,
                         "SELECT max(id) FROM messages WHERE conversation = ? AND parent IS ? "
                         "AND deleted IS NULL");
        newest.bind(place.conversation, place.parent);
        const auto sibling = newest.next() ? newest.optionalInteger(0) : std::nullopt;
        if (const auto done = newest.finish(); !done)
            return done.error();
        if (!sibling)
            return place.parent;
        const auto leaf = readNewestLeaf(database, *sibling);
        if (!leaf)
            return leaf.error();
        return std::optional(*leaf);
    }

    // Two removals of one conversation never share a stamp, so that each can be undone alone.
    base::Result<qint64> removalStamp(Database &database, ConversationId conversation)
    {
        Statement last(database,
                       "SELECT max(deleted) FROM messages WHERE conversation = ? "
                       "AND deleted IS NOT NULL");
        last.bind(conversation);
        const qint64 before = last.next() ? last.optionalInteger(0).value_or(0) : 0;
        if (const auto done = last.finish(); !done)
            return done.error();
        return std::max(before + 1, QDateTime::currentMSecsSinceEpoch());
    }

    base::Result<bool> headIsRemoved(Database &database, ConversationId conversation)
    {
        Statement find(database,
                       "SELECT m.deleted FROM conversations c JOIN messages m ON m.id = c.head "
                       "WHERE c.id = ?");
        find.bind(conversation);
        const bool removed = find.next() && find.optionalInteger(0).has_value();
        if (const auto done = find.finish(); !done)
            return done.error();
        return removed;
    }

} // namespace

base::Error conversationMissing()
{
    return {base::ErrorCode::NotFound,
            "This conversation is not there any more. Choose another one in the list."};
}

base::Error messageMissing()
{
    return {base::ErrorCode::NotFound,
            "This message is not there any more. Open the conversation again."};
}

base::Result<Message> appendMessage(Database &database, Message message)
{
    if (const auto checked = checkParent(database, message); !checked)
        return checked.error();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    message.created = QDateTime::fromMSecsSinceEpoch(now);
    Statement insert(database,
                     "INSERT INTO messages(conversation, parent, role, state, created) "
                     "VALUES (?, ?, ?, ?, ?) RETURNING id");
    insert.bind(message.conversation, message.parent, static_cast<qint64>(message.role),
                static_cast<qint64>(message.state), now);
    if (insert.next())
        message.id = insert.integer(0);
    if (const auto inserted = insert.run(); !inserted)
        return inserted.error();
    const auto written = writeParts(database, message.id, message.parts, message.state);
    if (!written)
        return written.error();
    Statement head(database, "UPDATE conversations SET head = ?, updated = ? WHERE id = ?");
    if (const auto set = head.bind(message.id, now, message.conversation).run(); !set)
        return set.error();
    return message;
}

base::Result<void> updateMessage(Database &database,
                                 MessageId id,
                                 const QList<Part> &parts,
                                 MessageState state,
                                 const QJsonObject &receipt)
{
    // Removed while it is written, it gets its end as well: it may be restored.
    const auto place = placeOf(database, id, Removed::Found);
    if (!place)
        return place.error();
    if (place->state != static_cast<qint64>(MessageState::Streaming)) {
        return base::Error{base::ErrorCode::InvalidInput,
                           "This message is finished and cannot be changed. Edit it as a new one."};
    }
    if (const auto written = writeParts(database, id, parts, state); !written)
        return written;
    if (state == MessageState::Streaming && receipt.isEmpty())
        return {};
    Statement update(database, "UPDATE messages SET state = ?, receipt = ? WHERE id = ?");
    update.bind(static_cast<qint64>(state), toJson(receipt), id);
    if (const auto updated = update.run(); !updated)
        return updated;
    return touch(database, place->conversation);
}

base::Result<void> removeMessageTree(Database &database, MessageId id)
{
    const auto place = placeOf(database, id);
    if (!place)
        return place.error();
    const auto stamp = removalStamp(database, place->conversation);
    if (!stamp)
        return stamp.error();
    Statement remove(database,
                     "WITH RECURSIVE below(id) AS (VALUES (?) UNION ALL SELECT m.id FROM below b "
                     "JOIN messages m ON m.parent = b.id) "
                     "UPDATE messages SET deleted = ? WHERE id IN below AND deleted IS NULL");
    if (const auto removed = remove.bind(id, *stamp).run(); !removed)
        return removed;
    const auto isRemoved = headIsRemoved(database, place->conversation);
    if (!isRemoved)
        return isRemoved.error();
    if (!*isRemoved)
        return {};
    const auto head = leafAround(database, *place);
    if (!head)
        return head.error();
    return moveHead(database, place->conversation, *head);
}

base::Result<void> restoreMessageTree(Database &database, MessageId id)
{
    Statement restore(database,
                      "WITH RECURSIVE below(id) AS (VALUES (?1) UNION ALL SELECT m.id FROM below b "
                      "JOIN messages m ON m.parent = b.id) "
                      "UPDATE messages SET deleted = NULL WHERE id IN below AND deleted = "
                      "(SELECT deleted FROM messages WHERE id = ?1) AND NOT EXISTS (SELECT 1 FROM "
                      "messages c JOIN messages p ON p.id = c.parent "
                      "WHERE c.id = ?1 AND p.deleted IS NOT NULL)");
    if (const auto restored = restore.bind(id).run(); !restored)
        return restored;
    const auto place = placeOf(database, id); // missing: never was, or is below a removed one
    if (!place)
        return place.error();
    const auto leaf = readNewestLeaf(database, id);
    if (!leaf)
        return leaf.error();
    return moveHead(database, place->conversation, *leaf);
}

base::Result<void> moveHead(Database &database, ConversationId id, std::optional<MessageId> head)
{
    Statement update(database,
                     "UPDATE conversations SET head = ?2 WHERE id = ?1 AND deleted IS NULL AND "
                     "(?2 IS NULL OR EXISTS (SELECT 1 FROM messages WHERE id = ?2 AND "
                     "conversation = ?1 AND deleted IS NULL))");
    if (const auto updated = update.bind(id, head).run(); !updated)
        return updated;
    if (database.changes() == 0)
        return head ? messageMissing() : conversationMissing();
    return {};
}

base::Result<void> stopStreaming(Database &database)
{
    Statement parts(database,
                    "UPDATE parts SET searchable = 1 WHERE kind IN (0, 4) AND message IN "
                    "(SELECT id FROM messages WHERE state = 0)");
    if (const auto made = parts.run(); !made)
        return made;
    Statement messages(database, "UPDATE messages SET state = 2 WHERE state = 0");
    return messages.run();
}

base::Result<QList<Message>> readBranch(Database &database, MessageId head)
{
    const auto place = placeOf(database, head);
    if (!place)
        return place.error();
    // Ids grow from the root to the head (the schema checks it), so they give the order.
    Statement read(database,
                   std::string("WITH RECURSIVE up(id, parent) AS (SELECT id, parent FROM messages "
                               "WHERE id = ? UNION ALL SELECT m.id, m.parent FROM up "
                               "JOIN messages m ON m.id = up.parent), "
                               "path(id) AS MATERIALIZED (SELECT id FROM up ORDER BY id) SELECT ")
                       + kMessageColumns
                       + " FROM path CROSS JOIN messages m ON m.id = path.id "
                         "LEFT JOIN parts p ON p.message = m.id ORDER BY m.id, p.position");
    read.bind(head);
    QList<Message> messages;
    while (read.next())
        readMessageRow(read, messages);
    if (const auto done = read.finish(); !done)
        return done.error();
    return messages;
}

base::Result<QList<MessageId>> readSiblings(Database &database, MessageId id)
{
    const auto place = placeOf(database, id);
    if (!place)
        return place.error();
    Statement read(database,
                   "SELECT id FROM messages WHERE conversation = ? AND parent IS ? "
                   "AND deleted IS NULL ORDER BY id");
    read.bind(place->conversation, place->parent);
    QList<MessageId> siblings;
    while (read.next())
        siblings.append(read.integer(0));
    if (const auto done = read.finish(); !done)
        return done.error();
    return siblings;
}

base::Result<QList<SiblingPlace>> readPlaces(Database &database, MessageId head)
{
    const auto place = placeOf(database, head);
    if (!place)
        return place.error();
    Statement read(database,
                   "WITH RECURSIVE up(id, parent) AS (SELECT id, parent FROM messages "
                   "WHERE id = ?2 UNION ALL SELECT m.id, m.parent FROM up "
                   "JOIN messages m ON m.id = up.parent) "
                   "SELECT sum(s.id <= up.id), count(*) FROM up CROSS JOIN messages s "
                   "ON s.conversation = ?1 AND s.parent IS up.parent AND s.deleted IS NULL "
                   "GROUP BY up.id ORDER BY up.id");
    read.bind(place->conversation, head);
    QList<SiblingPlace> places;
    while (read.next())
        places.append({static_cast<int>(read.integer(0)), static_cast<int>(read.integer(1))});
    if (const auto done = read.finish(); !done)
        return done.error();
    return places;
}

base::Result<MessageId> readNewestLeaf(Database &database, MessageId id)
{
    const auto place = placeOf(database, id);
    if (!place)
        return place.error();
    // The youngest message below has no children, as those would be younger still.
    Statement read(database,
                   "WITH RECURSIVE below(id) AS (VALUES (?) UNION ALL SELECT m.id FROM below b "
                   "JOIN messages m ON m.parent = b.id WHERE m.deleted IS NULL) "
                   "SELECT max(id) FROM below");
    read.bind(id);
    const MessageId leaf = read.next() ? read.integer(0) : id;
    if (const auto done = read.finish(); !done)
        return done.error();
    return leaf;
}

} // namespace storage
