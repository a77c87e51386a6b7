// SPDX-License-Identifier: Apache-2.0
#include "app/guide/guide_book.h"

#include <algorithm>

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals;

namespace app {

namespace {

    constexpr qsizetype kExcerptCharacters = 120;
    constexpr qsizetype kMostHits = 30;
    constexpr int kTitlePoints = 4;
    constexpr int kHeadingPoints = 2;

    // In reading order.
    const QStringList &topics()
    {
        static const QStringList kTopics{u"start"_s,  u"chats"_s,   u"documents"_s, u"pictures"_s,
                                         u"agents"_s, u"models"_s,  u"beyond"_s,    u"privacy"_s,
                                         u"cli"_s,    u"trouble"_s, u"licences"_s};
        return kTopics;
    }

    QString sourceOf(const QString &topic)
    {
        const QString language = QLocale().name().section(u'_', 0, 0);
        for (const QString &folder : {u":/guide/%1"_s.arg(language), u":/guide"_s}) {
            QFile file(u"%1/%2.md"_s.arg(folder, topic));
            if (file.open(QIODevice::ReadOnly))
                return QString::fromUtf8(file.readAll());
        }
        return {};
    }

    struct Section {
        QString heading;
        QStringList lines;
    };

    QString withoutMarkup(QString line)
    {
        static const QRegularExpression kLink(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
        static const QRegularExpression kMarks(u"[*`|]|^[#>\\-\\s]+"_s);
        return line.replace(kLink, u"\\1"_s).remove(kMarks).simplified();
    }

    QList<Section> sectionsOf(const GuidePage &page)
    {
        QList<Section> sections{{page.title, {}}};
        bool isCode = false;
        const QStringList lines = page.source.split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith("```"_L1))
                isCode = !isCode;
            else if (!isCode && line.startsWith("## "_L1))
                sections.append({withoutMarkup(line), {}});
            else if (isCode || !line.startsWith(u'#'))
                sections.last().lines.append(isCode ? line : withoutMarkup(line));
        }
        return sections;
    }

    QString excerpt(const Section &section, const QString &word)
    {
        for (const QString &line : section.lines) {
            const qsizetype at = line.indexOf(word, 0, Qt::CaseInsensitive);
            if (at < 0)
                continue;
            if (line.size() <= kExcerptCharacters)
                return line;
            const qsizetype from = std::clamp<qsizetype>(at - kExcerptCharacters / 2, 0,
                                                         line.size() - kExcerptCharacters);
            return u"…"_s + line.mid(from, kExcerptCharacters).trimmed() + u"…"_s;
        }
        return section.lines.value(1);
    }

    // 0: some word is missing.
    int points(const GuidePage &page, const Section &section, const QStringList &words)
    {
        const QString text = section.lines.join(u'\n');
        int sum = 0;
        for (const QString &word : words) {
            int found = text.contains(word, Qt::CaseInsensitive) ? 1 : 0;
            if (section.heading.contains(word, Qt::CaseInsensitive))
                found += kHeadingPoints;
            if (section.heading == page.title && page.title.contains(word, Qt::CaseInsensitive))
                found += kTitlePoints;
            if (found == 0)
                return 0;
            sum += found;
        }
        return sum;
    }

} // namespace

QList<GuidePage> guidePages()
{
    QList<GuidePage> pages;
    for (const QString &topic : topics()) {
        const QString source = sourceOf(topic);
        pages.append({topic, withoutMarkup(source.section(u'\n', 0, 0)), source});
    }
    return pages;
}

QList<GuideHit> searchGuide(const QList<GuidePage> &pages, const QString &words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return {};
    QList<std::pair<int, GuideHit>> found;
    for (const GuidePage &page : pages) {
        const QList<Section> sections = sectionsOf(page);
        for (const Section &section : sections) {
            if (const int sum = points(page, section, wanted); sum > 0)
                found.append(
                    {sum,
                     {page.topic, page.title, section.heading, excerpt(section, wanted.first())}});
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &std::pair<int, GuideHit>::first);
    QList<GuideHit> hits;
    for (const auto &[sum, hit] : found.first(std::min(found.size(), kMostHits)))
        hits.append(hit);
    return hits;
}

} // namespace app
