// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/conversation_store.h"

#include <QHash>
#include <QSet>

namespace storage::test {

// The text of a message is known from its key and its length, so that a line can promise it.
QString tortureText(int key, qsizetype length);

// What the child said it had stored when it was killed. Lines: "<verb> <id> <key> <length>".
// "?" verbs come before the work: from then on both outcomes are right.
class TortureLog final
{
public:
    void read(const QByteArray &line);

    // Empty when the store holds all that was promised, otherwise what is wrong.
    QString compare(const ConversationStore &store) const;
    int promises() const { return m_promises; }

private:
    struct Promise {
        int key = 0;
        qsizetype length = 0;
        bool isFinished = false;
    };

    QString
    compareMessage(const ConversationStore &store, MessageId id, const Promise &promise) const;

    QHash<MessageId, Promise> m_messages;
    QHash<ConversationId, qsizetype> m_titles; // the title's number; it only grows
    QSet<MessageId> m_maybeRemoved;
    QSet<MessageId> m_removed;
    int m_promises = 0;
};

} // namespace storage::test
