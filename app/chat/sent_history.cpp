// SPDX-License-Identifier: Apache-2.0
#include "app/chat/sent_history.h"

#include "app/chat/chat_controller.h"

namespace app {

SentHistory::SentHistory(ChatController *chat)
    : m_chat(chat)
{
    connect(chat, &ChatController::conversationChanged, this, &SentHistory::forget);
}

void SentHistory::forget()
{
    m_message = 0;
    m_given.clear();
}

QList<qint64> SentHistory::sent() const
{
    QList<qint64> messages;
    for (const TranscriptRow &row : m_chat->transcript()->rows()) {
        if (row.kind == TranscriptRow::Kind::UserText
            && (messages.isEmpty() || messages.constLast() != row.message))
            messages.append(row.message);
    }
    return messages;
}

QString SentHistory::older(const QString &text)
{
    if (!text.isEmpty() && text != m_given)
        return text;
    const QList<qint64> messages = sent();
    const qsizetype here = text.isEmpty() ? -1 : messages.indexOf(m_message);
    for (qsizetype at = here < 0 ? messages.size() : here; at-- > 0;) {
        const QString words = m_chat->messageSource(messages[at]);
        if (words.isEmpty() || words == text)
            continue;
        m_message = messages[at];
        m_given = words;
        return words;
    }
    return text;
}

QString SentHistory::newer(const QString &text)
{
    if (text.isEmpty() || text != m_given)
        return text;
    const QList<qint64> messages = sent();
    const qsizetype here = messages.indexOf(m_message);
    for (qsizetype at = here + 1; here >= 0 && at < messages.size(); ++at) {
        const QString words = m_chat->messageSource(messages[at]);
        if (words.isEmpty() || words == text)
            continue;
        m_message = messages[at];
        m_given = words;
        return words;
    }
    forget();
    return {};
}

} // namespace app
