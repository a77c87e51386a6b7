// SPDX-License-Identifier: Apache-2.0
#include "app/guide/guide.h"

#include "app/chat/markdown_blocks.h"
#include "app/chat/message_rows.h"

#include <algorithm>
#include <utility>

#include <QFile>

using namespace Qt::Literals;

namespace app {

namespace {

    QList<TranscriptRow> rowsOf(const GuidePage &page)
    {
        MarkdownBlocks blocks;
        blocks.append(page.source);
        blocks.finish();
        return blockRows({}, blocks.blocks(), 0);
    }

} // namespace

Guide::Guide(QObject *parent)
    : QObject(parent)
    , m_rows(nullptr)
{
}

void Guide::load()
{
    if (!m_pages.isEmpty())
        return;
    m_pages = guidePages();
    Q_EMIT entriesChanged();
}

void Guide::reload()
{
    if (m_pages.isEmpty())
        return;
    m_pages.clear();
    const QString topic = std::exchange(m_topic, QString());
    open(topic);
}

QVariantList Guide::entries() const
{
    QVariantList entries;
    if (m_query.trimmed().isEmpty()) {
        for (const GuidePage &page : m_pages)
            entries.append(QVariantMap{{u"topic"_s, page.topic}, {u"title"_s, page.title}});
        return entries;
    }
    const QList<GuideHit> hits = searchGuide(m_pages, m_query);
    for (const GuideHit &hit : hits)
        entries.append(QVariantMap{{u"topic"_s, hit.topic},
                                   {u"title"_s, hit.title},
                                   {u"heading"_s, hit.heading},
                                   {u"excerpt"_s, hit.excerpt}});
    return entries;
}

void Guide::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    Q_EMIT entriesChanged();
}

QUrl Guide::picture() const
{
    const QString path = u":/guide/pictures/%1.png"_s.arg(m_topic);
    return QFile::exists(path) ? QUrl(u"qrc"_s + path) : QUrl();
}

int Guide::open(const QString &topic, const QString &heading)
{
    load();
    auto page = std::ranges::find(m_pages, topic, &GuidePage::topic);
    if (page == m_pages.end())
        page = m_pages.begin();
    if (page->topic != m_topic) {
        m_topic = page->topic;
        m_rows.setRows(rowsOf(*page));
        Q_EMIT topicChanged();
    }
    return rowOfHeading(heading);
}

bool Guide::follow(const QString &link)
{
    if (!link.endsWith(".md"_L1) || link.contains(u'/'))
        return false;
    open(link.chopped(3));
    return true;
}

int Guide::rowOfHeading(const QString &heading) const
{
    for (int row = 0; !heading.isEmpty() && row < m_rows.count(); ++row) {
        const QModelIndex index = m_rows.index(row, 0);
        if (m_rows.data(index, TranscriptModel::HeadingRole).toInt() > 0
            && m_rows.data(index, TranscriptModel::TextRole).toString() == heading)
            return row;
    }
    return 0;
}

} // namespace app
