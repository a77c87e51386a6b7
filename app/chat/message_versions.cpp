// SPDX-License-Identifier: Apache-2.0
#include "app/chat/message_versions.h"

#include "app/chat/message_rows.h"
#include "app/chat/speed_number.h"
#include "app/exchange/text_writers.h"

#include <algorithm>

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

    QVariantMap shown(const storage::Message &version, qsizetype number)
    {
        const bool isFailed = version.state == storage::MessageState::Failed;
        return {{u"messageId"_s, version.id},
                {u"number"_s, number},
                {u"model"_s, version.receipt["model"_L1].toString()},
                {u"stats"_s, statsOf(version.receipt)},
                {u"isFailed"_s, isFailed},
                {u"html"_s,
                 isFailed ? version.receipt["error"_L1].toString().toHtmlEscaped()
                          : exchange::bodyHtml(messageText(version))}};
    }

    // On the storage's thread, the Markdown of long replies too.
    base::Result<QVariantList> readVersions(storage::ConversationStore &store,
                                            storage::MessageId id)
    {
        const auto siblings = store.siblings(id);
        if (!siblings)
            return siblings.error();
        QVariantList versions;
        for (const storage::MessageId each : *siblings) {
            const auto path = store.branch(each);
            if (!path)
                return path.error();
            versions.append(shown(path->back(), versions.size() + 1));
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
    m_storage->run(read).then(this, [=, this](const base::Result<QVariantList> &found) {
        if (serial != m_serial || !found)
            return; // it was removed meanwhile
        m_list = *found;
        const auto isIt = [messageId](const QVariant &version) {
            return version.toMap().value(u"messageId"_s).toLongLong() == messageId;
        };
        const auto place = std::find_if(m_list.cbegin(), m_list.cend(), isIt);
        m_shown = place == m_list.cend() ? 0 : static_cast<int>(place - m_list.cbegin());
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
