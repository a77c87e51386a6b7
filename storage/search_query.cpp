// SPDX-License-Identifier: Apache-2.0
#include "storage/search_query.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals;

namespace storage {
namespace {

    constexpr qsizetype kTerms = 16; // more words only cost time
    constexpr qsizetype kQueryLength = 1000;

    struct Range {
        char32_t first = 0;
        char32_t last = 0;
    };

    // The same ranges stand in schema/002_search.sql.
    constexpr std::array kUnspaced = {
        Range{0x0E00, 0x0FFF}, Range{0x1000, 0x109F}, Range{0x1100, 0x11FF},
        Range{0x1780, 0x17FF}, Range{0x3040, 0x30FF}, Range{0x3130, 0x318F},
        Range{0x31A0, 0x31BF}, Range{0x3400, 0x9FFF}, Range{0xA960, 0xA97F},
        Range{0xAC00, 0xD7FF}, Range{0xF900, 0xFAFF}, Range{0x20000, 0x3FFFD},
    };

    bool isUnspaced(char32_t character)
    {
        return std::ranges::any_of(kUnspaced, [character](const Range &range) {
            return character >= range.first && character <= range.last;
        });
    }

    Lookup lookupFor(const QList<uint> &characters)
    {
        if (std::ranges::any_of(characters, isUnspaced))
            return characters.size() < 3 ? Lookup::Scan : Lookup::Trigrams;
        // The word index knows letters and digits only: an emoji or "=>" is not in it.
        const bool hasLetter = std::ranges::any_of(
            characters, [](uint character) { return QChar::isLetterOrNumber(character); });
        return hasLetter ? Lookup::Words : Lookup::Scan;
    }

} // namespace

QList<SearchTerm> parseSearch(const QString &query)
{
    QString text = query.left(kQueryLength);
    const bool endsOpen = !text.isEmpty() && !text.back().isSpace();
    // SQLite takes a NUL for the end, and half a surrogate pair is no text.
    text.removeIf(
        [](QChar character) { return character.unicode() < 0x20 && !character.isSpace(); });
    QList<SearchTerm> terms;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (terms.size() == kTerms)
            return terms;
        terms.append({word, lookupFor(word.toUcs4()), false});
    }
    if (!terms.isEmpty() && endsOpen)
        terms.last().isPrefix = true;
    return terms;
}

QString matchExpression(const SearchTerm &term)
{
    QString quoted = term.text;
    quoted.replace(u'"', u"\"\""_s);
    const bool isPrefix = term.isPrefix && term.lookup == Lookup::Words;
    return u'"' + quoted + (isPrefix ? u"\"*"_s : u"\""_s);
}

QString likePattern(const SearchTerm &term)
{
    QString pattern = term.text;
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, QString(u'\\') + special);
    return u'%' + pattern + u'%';
}

} // namespace storage
