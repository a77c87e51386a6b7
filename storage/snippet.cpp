// SPDX-License-Identifier: Apache-2.0
#include "storage/snippet.h"

#include "storage/text_match.h"

#include <algorithm>

namespace storage {
namespace {

    constexpr qsizetype kBefore = 40; // characters shown before the first match
    constexpr qsizetype kLength = 160;
    constexpr QChar kEllipsis(0x2026);

    qsizetype windowBegin(const QString &text, qsizetype match)
    {
        const qsizetype earliest = std::max<qsizetype>(0, match - kBefore);
        if (earliest == 0)
            return 0;
        for (qsizetype i = earliest; i < match; ++i) {
            if (text[i].isSpace())
                return i + 1;
        }
        return text[earliest].isLowSurrogate() ? earliest + 1 : earliest;
    }

    QString visible(QStringView text)
    {
        QString line = text.toString();
        for (QChar &character : line) {
            // The text's own private-use characters must not look like marks.
            if (character.isSpace() || character == kMatchBegin || character == kMatchEnd)
                character = u' ';
        }
        return line;
    }

} // namespace

QString makeSnippet(const QString &text, const QList<SearchTerm> &terms)
{
    // No more matches can stand on the line than it has characters.
    const QList<TextMatch> matches = findMatches(text, terms, kLength);
    const qsizetype begin = windowBegin(text, matches.isEmpty() ? 0 : matches.front().begin);
    qsizetype end = std::min(text.size(), begin + kLength);
    if (end < text.size() && text[end].isLowSurrogate())
        --end;

    QString snippet = begin > 0 ? QString(kEllipsis) : QString();
    qsizetype shown = begin;
    for (const TextMatch &match : matches) {
        if (match.begin >= end)
            break;
        const qsizetype to = std::min(end, match.end);
        snippet += visible(QStringView(text).sliced(shown, match.begin - shown)) + kMatchBegin
            + visible(QStringView(text).sliced(match.begin, to - match.begin)) + kMatchEnd;
        shown = to;
    }
    snippet += visible(QStringView(text).sliced(shown, end - shown));
    return end < text.size() ? snippet + kEllipsis : snippet;
}

} // namespace storage
