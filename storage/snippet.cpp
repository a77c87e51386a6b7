// SPDX-License-Identifier: Apache-2.0
#include "storage/snippet.h"

#include "storage/text_match.h"

#include <algorithm>

namespace storage {
namespace {

    constexpr qsizetype kBefore = 40; // characters shown before the first match
    constexpr qsizetype kLength = 160;
    constexpr QChar kEllipsis(0x2026);
    constexpr qsizetype kPiece = 32'768; // characters that are compared at once
    constexpr qsizetype kLongWord = 256;

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

    // What the line is cut from: the piece of a long text that has the first match. Comparing all
    // of a book would take long for one line.
    QStringView pieceOf(const QString &text, const QList<SearchTerm> &terms)
    {
        const QStringView all(text);
        if (text.size() <= 2 * kPiece)
            return all;
        for (qsizetype begin = 0; begin < text.size(); begin += kPiece) {
            // Pieces overlap, and none begins inside a word: what is left of it is another word.
            qsizetype from = std::max<qsizetype>(0, begin - 2 * kLongWord);
            while (from > 0 && from < begin - kLongWord && !text[from - 1].isSpace())
                ++from;
            const QStringView piece =
                all.sliced(from, std::min(kPiece + 2 * kLongWord, text.size() - from));
            const auto found = findMatches(piece.toString(), terms, 1);
            if (!found.isEmpty()) {
                const qsizetype enough = found.front().begin + 2 * kLength;
                return all.sliced(from, std::min(enough, text.size() - from));
            }
        }
        return all.first(kPiece);
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

QString makeSnippet(const QString &whole, const QList<SearchTerm> &terms)
{
    const QStringView piece = pieceOf(whole, terms);
    const QString text = piece.size() == whole.size() ? whole : piece.toString();
    const bool isBegun = piece.cbegin() != whole.cbegin();
    const bool goesOn = piece.cend() != whole.cend();
    // No more matches can stand on the line than it has characters.
    const QList<TextMatch> matches = findMatches(text, terms, kLength);
    const qsizetype begin = windowBegin(text, matches.isEmpty() ? 0 : matches.front().begin);
    qsizetype end = std::min(text.size(), begin + kLength);
    if (end < text.size() && text[end].isLowSurrogate())
        --end;

    QString snippet = isBegun || begin > 0 ? QString(kEllipsis) : QString();
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
    return goesOn || end < text.size() ? snippet + kEllipsis : snippet;
}

} // namespace storage
