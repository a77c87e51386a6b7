// SPDX-License-Identifier: Apache-2.0
// ConversationStore's choices about what a model reads of a conversation.
#include "storage/conversation_data.h"
#include "storage/message_parts.h"

namespace storage {

base::Result<void> ConversationStore::setContext(ConversationId id, const QJsonObject &choices)
{
    return m_data->write([&] {
        Statement update(*m_data->database,
                         "UPDATE conversations SET context = ? WHERE id = ? AND deleted IS NULL");
        return m_data->changeOne(update.bind(toJson(choices), id));
    });
}

// No part of what was said: the words of a finished message never change.
base::Result<void> ConversationStore::setSummary(MessageId id, const QString &text)
{
    return m_data->write([&]() -> base::Result<void> {
        Statement update(*m_data->database,
                         "UPDATE messages SET summary = ? WHERE id = ? AND deleted IS NULL");
        if (const auto updated = update.bind(text, id).run(); !updated)
            return updated;
        return m_data->database->changes() > 0 ? base::Result<void>() : messageMissing();
    });
}

} // namespace storage
