// SPDX-License-Identifier: Apache-2.0
#include "app/chat/sent_history.h"

#include "app/chat/chat_controller.h"

#include <utility>

namespace app {
namespace {

    constexpr int kElsewhere = 100; // texts of other conversations

    QList<qint64> messagesOf(ChatController *chat)
    {
        QList<qint64> messages;
        for (const TranscriptRow &row : chat->transcript()->rows()) {
            if (row.kind == TranscriptRow::Kind::UserText
                && (messages.isEmpty() || messages.constLast() != row.message))
                messages.append(row.message);
        }
        return messages;
    }

    SentHistory::Source sourceOf(ChatController *chat, storage::StorageService *storage)
    {
        const auto elsewhere = [chat, storage](QObject *context, SentHistory::Answer answer) {
            const auto read = [here = chat->conversationId()](storage::ConversationStore &store) {
                return store.sentTexts(here, kElsewhere);
            };
            storage->run(read).then(
                context, [answer = std::move(answer)](const base::Result<QStringList> &texts) {
                    answer(texts ? *texts : QStringList());
                });
        };
        return {.here = [chat] { return messagesOf(chat); },
                .words = [chat](qint64 message) { return chat->messageSource(message); },
                .elsewhere = elsewhere};
    }

} // namespace

SentHistory::SentHistory(Source source)
    : m_source(std::move(source))
{
}

SentHistory::SentHistory(ChatController *chat, storage::StorageService *storage)
    : SentHistory(sourceOf(chat, storage))
{
    connect(chat, &ChatController::conversationChanged, this, &SentHistory::forget);
}

void SentHistory::forget()
{
    ++m_walk;
    m_message = 0;
    m_place = -1;
    m_given.clear();
    m_elsewhere.clear();
    m_isReading = false;
    m_isWanted = false;
}

void SentHistory::readElsewhere()
{
    m_isReading = true;
    m_source.elsewhere(this, [this, walk = m_walk](const QStringList &texts) {
        if (walk == m_walk)
            onRead(texts);
    });
}

void SentHistory::onRead(const QStringList &texts)
{
    m_isReading = false;
    m_elsewhere = texts;
    if (!std::exchange(m_isWanted, false))
        return;
    const QString before = m_given;
    if (const QString words = beforeThis(before); words != before)
        Q_EMIT recalled(before, words);
}

QString SentHistory::give(qint64 message, qsizetype elsewhere, const QString &words)
{
    m_message = message;
    m_place = elsewhere;
    m_given = words;
    return words;
}

QString SentHistory::older(const QString &text)
{
    if (!text.isEmpty() && text != m_given)
        return text;
    if (text.isEmpty()) {
        forget();
        readElsewhere();
    }
    return beforeThis(text);
}

QString SentHistory::beforeThis(const QString &text)
{
    if (m_place < 0) {
        const QList<qint64> messages = m_source.here();
        const qsizetype here = text.isEmpty() ? -1 : messages.indexOf(m_message);
        for (qsizetype at = here < 0 ? messages.size() : here; at-- > 0;) {
            const QString words = m_source.words(messages[at]);
            if (!words.isEmpty() && words != text)
                return give(messages[at], -1, words);
        }
    }
    for (qsizetype at = m_place + 1; at < m_elsewhere.size(); ++at) {
        if (m_elsewhere[at] != text)
            return give(0, at, m_elsewhere[at]);
    }
    m_isWanted = m_isReading;
    return text;
}

QString SentHistory::newer(const QString &text)
{
    if (text.isEmpty() || text != m_given)
        return text;
    for (qsizetype at = m_place; at-- > 0;) {
        if (m_elsewhere[at] != text)
            return give(0, at, m_elsewhere[at]);
    }
    const QList<qint64> messages = m_source.here();
    const qsizetype here = messages.indexOf(m_message);
    const bool isNext = here >= 0 || m_place >= 0; // from elsewhere to the oldest one here
    for (qsizetype at = here + 1; isNext && at < messages.size(); ++at) {
        const QString words = m_source.words(messages[at]);
        if (!words.isEmpty() && words != text)
            return give(messages[at], -1, words);
    }
    forget();
    return {};
}

} // namespace app
