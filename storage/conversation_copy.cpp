// SPDX-License-Identifier: Apache-2.0
#include "storage/conversation_copy.h"

#include "storage/database.h"
#include "storage/message_parts.h"
#include "storage/statement.h"

#include <QHash>

namespace storage {
namespace {

    qint64 millisecondsOf(const QDateTime &time)
    {
        return time.isValid() ? time.toMSecsSinceEpoch() : QDateTime::currentMSecsSinceEpoch();
    }

    base::Result<ConversationId> insertConversation(Database &database,
                                                    const Conversation &conversation)
    {
        Statement insert(database,
                         "INSERT INTO conversations(title, system_prompt, created, updated, "
                         "folder, pinned, archived, mark, assistant, title_by, context) "
                         "VALUES (?, ?, ?, ?, "
                         "(SELECT id FROM folders WHERE id = ?), ?, ?, ?, "
                         "(SELECT id FROM presets WHERE id = ?), ?, ?) RETURNING id");
        insert.bind(conversation.title, conversation.systemPrompt,
                    millisecondsOf(conversation.created), millisecondsOf(conversation.updated),
                    conversation.folder, qint64{conversation.pinned}, qint64{conversation.archived},
                    conversation.mark, conversation.assistant,
                    static_cast<qint64>(conversation.titleBy), toJson(conversation.context));
        const ConversationId id = insert.next() ? insert.integer(0) : 0;
        if (const auto inserted = insert.run(); !inserted)
            return inserted.error();
        return id;
    }

    base::Result<MessageId> insertMessage(Database &database, const Message &message)
    {
        // Nobody goes on writing what came from elsewhere.
        const MessageState state =
            message.state == MessageState::Streaming ? MessageState::Stopped : message.state;
        Statement insert(
            database,
            "INSERT INTO messages(conversation, parent, role, state, created, receipt, summary) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id");
        insert.bind(message.conversation, message.parent, static_cast<qint64>(message.role),
                    static_cast<qint64>(state), millisecondsOf(message.created),
                    toJson(message.receipt), message.summary);
        const MessageId id = insert.next() ? insert.integer(0) : 0;
        if (const auto inserted = insert.run(); !inserted)
            return inserted.error();
        if (const auto written = writeParts(database, id, message.parts, state); !written)
            return written.error();
        return id;
    }

} // namespace

base::Result<QList<Message>> readTree(Database &database, ConversationId id)
{
    Statement read(
        database,
        std::string("SELECT ") + kMessageColumns
            + " FROM messages m LEFT JOIN parts p ON p.message = m.id "
              "WHERE m.conversation = ? AND m.deleted IS NULL ORDER BY m.id, p.position");
    read.bind(id);
    QList<Message> messages;
    while (read.next())
        readMessageRow(read, messages);
    if (const auto done = read.finish(); !done)
        return done.error();
    return messages;
}

base::Result<ConversationId> adoptConversation(Database &database,
                                               const Conversation &conversation,
                                               const QList<Message> &messages)
{
    const auto made = insertConversation(database, conversation);
    if (!made)
        return made.error();
    QHash<MessageId, MessageId> adopted; // from the caller's ids to ours
    std::optional<MessageId> newest;
    for (Message message : messages) {
        const MessageId given = message.id;
        if (message.parent && !adopted.contains(*message.parent)) {
            return base::Error{base::ErrorCode::InvalidInput,
                               "A message stands before the one that it answers. The file is "
                               "damaged; export the conversation again."};
        }
        if (message.parent)
            message.parent = adopted.value(*message.parent);
        message.conversation = *made;
        const auto id = insertMessage(database, message);
        if (!id)
            return id.error();
        adopted.insert(given, *id);
        newest = *id;
    }
    if (conversation.head && adopted.contains(*conversation.head))
        newest = adopted.value(*conversation.head);
    Statement head(database, "UPDATE conversations SET head = ? WHERE id = ?");
    if (const auto set = head.bind(newest, *made).run(); !set)
        return set.error();
    return *made;
}

} // namespace storage
