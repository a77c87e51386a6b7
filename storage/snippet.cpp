// SPDX-License-Identifier: Apache-2.0
#include "storage/snippet.h"

#include <algorithm>
#include <optional>

namespace storage {
namespace {

    constexpr qsizetype kBefore = 40; // characters shown before the first match
    constexpr qsizetype kLength = 160;
    constexpr QChar kEllipsis(0x2026);

    // Text without case and accents, and where in the original each character stood.
    struct Folded {
        QString text;
        QList<qsizetype> origin;
    };

    struct Needle {
        QString text;
        bool startsWord = false;
        bool endsWord = false;
    };

    struct Match {
        qsizetype begin = 0; // in the folded text
        qsizetype end = 0;
    };

    // What the word index drops; vowels of Indic and Thai scripts are marks too, but must stay.
    bool isAccent(QChar character)
    {
        return character.unicode() >= 0x300 && character.unicode() <= 0x36F;
    }

    QString foldedCharacter(QChar character)
    {
        if (character.unicode() < 0x80)
            return character.toLower();
        QString parts = QString(character).normalized(QString::NormalizationForm_D);
        parts.removeIf(isAccent);
        return parts.toCaseFolded();
    }

    Folded fold(const QString &text)
    {
        Folded folded;
        folded.text.reserve(text.size());
        folded.origin.reserve(text.size() + 1);
        for (qsizetype i = 0; i < text.size(); ++i) {
            for (const QChar part : foldedCharacter(text[i])) {
                folded.text += part;
                folded.origin.append(i);
            }
        }
        folded.origin.append(text.size());
        return folded;
    }

    // The word index sees "foo-bar" as two words in a row; here each is marked.
    void addWords(const SearchTerm &term, QList<Needle> &needles)
    {
        const QString text = fold(term.text).text;
        qsizetype begin = 0;
        for (qsizetype end = 0; end <= text.size(); ++end) {
            if (end < text.size() && text[end].isLetterOrNumber())
                continue;
            const bool isLast = end == text.size();
            if (end > begin)
                needles.append({text.sliced(begin, end - begin), true, !(isLast && term.isPrefix)});
            begin = end + 1;
        }
    }

    QList<Needle> needlesFor(const QList<SearchTerm> &terms)
    {
        QList<Needle> needles;
        for (const SearchTerm &term : terms) {
            if (term.lookup == Lookup::Words)
                addWords(term, needles);
            else
                needles.append({fold(term.text).text, false, false});
        }
        needles.removeIf([](const Needle &needle) { return needle.text.isEmpty(); });
        return needles;
    }

    bool matchesAt(const QString &text, const Needle &needle, qsizetype at)
    {
        const qsizetype end = at + needle.text.size();
        if (needle.startsWord && at > 0 && text[at - 1].isLetterOrNumber())
            return false;
        return !(needle.endsWord && end < text.size() && text[end].isLetterOrNumber());
    }

    std::optional<Match>
    nextMatch(const QString &text, const QList<Needle> &needles, qsizetype from)
    {
        std::optional<Match> first;
        for (const Needle &needle : needles) {
            qsizetype at = text.indexOf(needle.text, from);
            while (at >= 0 && !matchesAt(text, needle, at))
                at = text.indexOf(needle.text, at + 1);
            if (at >= 0 && (!first || at < first->begin))
                first = Match{at, at + needle.text.size()};
        }
        return first;
    }

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
    const Folded folded = fold(text);
    const QList<Needle> needles = needlesFor(terms);
    auto match = nextMatch(folded.text, needles, 0);
    const qsizetype begin = windowBegin(text, match ? folded.origin[match->begin] : 0);
    qsizetype end = std::min(text.size(), begin + kLength);
    if (end < text.size() && text[end].isLowSurrogate())
        --end;

    QString snippet = begin > 0 ? QString(kEllipsis) : QString();
    qsizetype shown = begin;
    while (match && folded.origin[match->begin] < end) {
        const qsizetype from = folded.origin[match->begin];
        const qsizetype to = std::min(end, folded.origin[match->end]);
        snippet += visible(QStringView(text).sliced(shown, from - shown)) + kMatchBegin
            + visible(QStringView(text).sliced(from, to - from)) + kMatchEnd;
        shown = to;
        match = nextMatch(folded.text, needles, match->end);
    }
    snippet += visible(QStringView(text).sliced(shown, end - shown));
    return end < text.size() ? snippet + kEllipsis : snippet;
}

} // namespace storage
