// SPDX-License-Identifier: Apache-2.0
#include "app/chat/message_versions.h"

#include "app/chat/html_marks.h"
#include "app/chat/message_rows.h"
#include "app/chat/speed_number.h"
#include "app/exchange/text_writers.h"
#include "app/math/formula_html.h"

#include <algorithm>

#include <QRegularExpression>

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

    struct Versions {
        QVariantList list;
        QStringList html;
    };

    void add(Versions &versions, const storage::Message &version)
    {
        const bool isFailed = version.state == storage::MessageState::Failed;
        const QString html = isFailed ? version.receipt["error"_L1].toString().toHtmlEscaped()
                                      : exchange::bodyHtml(messageText(version));
        versions.html.append(html);
        versions.list.append(QVariantMap{{u"messageId"_s, version.id},
                                         {u"number"_s, versions.list.size() + 1},
                                         {u"model"_s, version.receipt["model"_L1].toString()},
                                         {u"stats"_s, statsOf(version.receipt)},
                                         {u"words"_s, plainText(html)},
                                         {u"isFailed"_s, isFailed}});
    }

    // Block by block, each with a baseline of its own. A page is laid out as a whole: beyond so
    // many formulas it shows their source.
    constexpr qsizetype kMostFormulas = 500;

    QString drawn(const QString &html, MathRenderer &math, const QColor &color)
    {
        qsizetype formulas = 0;
        static const QRegularExpression end(u"\\n(?=<)"_s); // TeX has line feeds, too
        QStringList blocks = html.split(end);
        for (QString &block : blocks) {
            const qsizetype here = block.count("<code class="_L1);
            if (here == 0 || (formulas += here) > kMostFormulas)
                continue;
            block = withFormulas(block, math, color)
                        .replace("<p><br/>"_L1, "<p>"_L1) // a formula alone is a paragraph already
                        .replace("<br/></p>"_L1, "</p>"_L1);
        }
        return blocks.join(u'\n');
    }

    // On the storage's thread, the Markdown of long replies too.
    base::Result<Versions> readVersions(storage::ConversationStore &store, storage::MessageId id)
    {
        const auto siblings = store.siblings(id);
        if (!siblings)
            return siblings.error();
        Versions versions;
        for (const storage::MessageId each : *siblings) {
            const auto path = store.branch(each);
            if (!path)
                return path.error();
            add(versions, path->back());
        }
        return versions;
    }

} // namespace

MessageVersions::MessageVersions(storage::StorageService *storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{
}

void MessageVersions::setMath(MathRenderer *math)
{
    m_math = math;
    if (math)
        connect(math, &MathRenderer::drawn, this, &MessageVersions::paint);
}

void MessageVersions::setTextColor(const QColor &color)
{
    if (color == m_textColor)
        return;
    m_textColor = color;
    Q_EMIT textColorChanged();
    paint();
}

void MessageVersions::open(qint64 messageId)
{
    const quint64 serial = ++m_serial;
    const auto read = [messageId](storage::ConversationStore &store) {
        return readVersions(store, messageId);
    };
    m_storage->run(read).then(this, [=, this](const base::Result<Versions> &found) {
        if (serial != m_serial || !found)
            return; // it was removed meanwhile
        const auto isIt = [messageId](const QVariant &version) {
            return version.toMap().value(u"messageId"_s).toLongLong() == messageId;
        };
        const QVariantList &list = found->list;
        const auto place = std::find_if(list.cbegin(), list.cend(), isIt);
        m_shown = place == list.cend() ? 0 : static_cast<int>(place - list.cbegin());
        setVersions(list, found->html);
        Q_EMIT opened();
    });
}

void MessageVersions::close()
{
    ++m_serial;
    m_shown = 0;
    setVersions({}, {});
}

void MessageVersions::setVersions(const QVariantList &list, const QStringList &html)
{
    m_list = list;
    m_html = html;
    paint();
    Q_EMIT changed();
}

// Again whenever a formula has been drawn: the renderer keeps what is asked for.
void MessageVersions::paint()
{
    QStringList pages = m_html;
    if (m_math) {
        for (QString &page : pages)
            page = drawn(page, *m_math, m_textColor);
    }
    if (pages == m_pages)
        return;
    m_pages = pages;
    Q_EMIT pagesChanged();
}

} // namespace app
