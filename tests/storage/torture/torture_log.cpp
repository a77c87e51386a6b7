// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/torture/torture_log.h"

using namespace Qt::Literals;

namespace storage::test {

QString tortureText(int key, qsizetype length)
{
    const QString pattern = u"Reply %1 about 東京都 and the weather. "_s.arg(key);
    return QString(pattern).repeated(length / pattern.size() + 1).first(length);
}

void TortureLog::read(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 4)
        return;
    const QByteArray &verb = words[0];
    const qint64 id = words[1].toLongLong();
    const int key = words[2].toInt();
    const qsizetype length = words[3].toLongLong();
    if (verb == "title")
        m_titles[id] = length;
    else if (verb == "stream")
        m_messages[id] = {key, length, false};
    else if (verb == "message")
        m_messages[id] = {key, length, true};
    else if (verb == "?remove")
        m_maybeRemoved.insert(id);
    else if (verb == "remove")
        m_removed.insert(id);
    ++m_promises;
}

QString TortureLog::compareMessage(const ConversationStore &store,
                                   MessageId id,
                                   const Promise &promise) const
{
    const auto branch = store.branch(id);
    if (m_removed.contains(id))
        return branch ? u"message %1 was removed and is there"_s.arg(id) : QString();
    if (!branch) {
        return m_maybeRemoved.contains(id) ? QString()
                                           : u"message %1 was promised and is gone"_s.arg(id);
    }
    const Message &message = branch->constLast();
    const QString text = message.parts.isEmpty() ? QString() : message.parts.constFirst().text;
    if (text != tortureText(promise.key, text.size()))
        return u"message %1 holds something else"_s.arg(id);
    if (promise.isFinished) {
        return text.size() == promise.length && message.state == MessageState::Complete
            ? QString()
            : u"finished message %1 changed"_s.arg(id);
    }
    if (message.state == MessageState::Streaming)
        return u"message %1 still streams"_s.arg(id);
    return text.size() >= promise.length ? QString() : u"message %1 lost text"_s.arg(id);
}

QString TortureLog::compare(const ConversationStore &store) const
{
    for (auto it = m_messages.cbegin(); it != m_messages.cend(); ++it) {
        const QString problem = compareMessage(store, it.key(), it.value());
        if (!problem.isEmpty())
            return problem;
    }
    for (auto it = m_titles.cbegin(); it != m_titles.cend(); ++it) {
        const auto conversation = store.conversation(it.key());
        if (!conversation)
            return u"conversation %1 is gone"_s.arg(it.key());
        if (conversation->title.section(u' ', 1).toLongLong() < it.value())
            return u"conversation %1 has an old title"_s.arg(it.key());
    }
    return {};
}

} // namespace storage::test
