// SPDX-License-Identifier: Apache-2.0
#include "app/chat/message_versions.h"

#include "app/chat/message_rows.h"
#include "app/chat/speed_number.h"
#include "app/exchange/text_writers.h"

using namespace Qt::Literals;

namespace app {
namespace {

    QString statsOf(const QJsonObject &receipt)
    {
        QStringList stats;
        const double seconds = receipt["generateSeconds"_L1].toDouble();
        const qint64 tokens = receipt["generatedTokens"_L1].toInteger();
        if (seconds > 0 && tokens > 1) {
            const double speed = static_cast<double>(tokens) / seconds;
            stats += MessageVersions::tr("%1 tokens/s").arg(speedNumber(speed));
        }
        if (tokens > 0)
            stats += MessageVersions::tr("%n token(s)", nullptr, static_cast<int>(tokens));
        if (receipt["thinking"_L1].toBool())
            stats += MessageVersions::tr("after thinking");
        return stats.join(u" · "_s);
    }

    base::Result<QList<storage::Message>> readVersions(storage::ConversationStore &store,
                                                       storage::MessageId id)
    {
        const auto siblings = store.siblings(id);
        if (!siblings)
            return siblings.error();
        QList<storage::Message> versions;
        for (const storage::MessageId each : *siblings) {
            const auto path = store.branch(each);
            if (!path)
                return path.error();
            versions.append(path->back());
        }
        return versions;
    }

} // namespace

MessageVersions::MessageVersions(storage::StorageService *storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{
}

void MessageVersions::open(qint64 messageId)
{
    const quint64 serial = ++m_serial;
    const auto read = [messageId](storage::ConversationStore &store) {
        return readVersions(store, messageId);
    };
    m_storage->run(read).then(this, [=, this](const base::Result<QList<storage::Message>> &found) {
        if (serial != m_serial || !found)
            return; // it was removed meanwhile
        m_list.clear();
        m_shown = 0;
        for (const storage::Message &version : *found) {
            if (version.id == messageId)
                m_shown = static_cast<int>(m_list.size());
            const bool isFailed = version.state == storage::MessageState::Failed;
            m_list.append(
                QVariantMap{{u"messageId"_s, version.id},
                            {u"number"_s, m_list.size() + 1},
                            {u"model"_s, version.receipt["model"_L1].toString()},
                            {u"stats"_s, statsOf(version.receipt)},
                            {u"isFailed"_s, isFailed},
                            {u"html"_s,
                             isFailed ? version.receipt["error"_L1].toString().toHtmlEscaped()
                                      : exchange::bodyHtml(messageText(version))}});
        }
        Q_EMIT changed();
        Q_EMIT opened();
    });
}

void MessageVersions::close()
{
    ++m_serial;
    m_list.clear();
    m_shown = 0;
    Q_EMIT changed();
}

} // namespace app
