// SPDX-License-Identifier: Apache-2.0
// What TranscriptModel's rows are to who does not see them or has no pointer: their names for
// screen readers, and their links.
#include "app/chat/code_language.h"
#include "app/chat/html_marks.h"
#include "app/chat/transcript_model.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr qsizetype kMostWords = 60; // a line of a menu

    QString shortened(const QString &words)
    {
        const QString line = words.simplified();
        return line.size() > kMostWords ? line.first(kMostWords) + u'\u2026' : line;
    }

    bool isGrowing(const TranscriptRow &row)
    {
        return row.isStreaming && row.kind != TranscriptRow::Kind::Thought;
    }

} // namespace

// A name that changed with every few words would be read anew each time.
QString TranscriptModel::accessibleText(const TranscriptRow &row, bool isLast)
{
    if (isLast && isGrowing(row))
        return tr("Reply, being written");
    switch (row.kind) {
    case TranscriptRow::Kind::UserText:
        return tr("You: %1").arg(row.block.text);
    case TranscriptRow::Kind::Code:
        return tr("Code, %1: %2").arg(languageLabel(row.block.language), row.block.text);
    case TranscriptRow::Kind::Table:
        return tr("Table with %n row(s): %1", nullptr, static_cast<int>(row.block.tableRows.size()))
            .arg(row.block.text);
    case TranscriptRow::Kind::Thought:
        return row.isOpen ? tr("Thinking")
                          : tr("Thought for %n second(s)", nullptr, qRound(row.seconds));
    case TranscriptRow::Kind::Math:
        return tr("Formula: %1").arg(row.block.text);
    case TranscriptRow::Kind::Rule:
        return tr("Separator");
    case TranscriptRow::Kind::Error:
        return tr("Problem: %1").arg(row.block.text);
    case TranscriptRow::Kind::Footer:
        return row.sentTo.isEmpty()
            ? row.stats
            : tr("Written by %1, outside this computer. %2").arg(row.sentTo, row.stats);
    case TranscriptRow::Kind::RichText:
        break;
    }
    return row.isFirst ? tr("Reply: %1").arg(row.block.text) : row.block.text;
}

QVariantList TranscriptModel::linksOf(qint64 messageId) const
{
    static const QRegularExpression kLink(u"<a href=\"([^\"]*)\">(.*?)</a>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QVariantList links;
    QSet<QString> seen;
    for (const TranscriptRow &row : m_rows) {
        if (row.message != messageId)
            continue;
        const QStringList pieces = searchedHtml(row);
        for (const QString &html : pieces) {
            for (const QRegularExpressionMatch &match : kLink.globalMatch(html)) {
                const QString link = plainText(match.captured(1));
                if (seen.contains(link))
                    continue;
                seen.insert(link);
                const QString words = shortened(plainText(match.captured(2)));
                links.append(QVariantMap{{u"words"_s, words.isEmpty() ? shortened(link) : words},
                                         {u"host"_s, QUrl(link).host()},
                                         {u"link"_s, link}});
            }
        }
    }
    return links;
}

} // namespace app
