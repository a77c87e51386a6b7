// SPDX-License-Identifier: Apache-2.0
#include "storage/text_match.h"

#include <algorithm>
#include <optional>

namespace storage {
namespace {

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

} // namespace

QList<TextMatch> findMatches(const QString &text, const QList<SearchTerm> &terms, qsizetype limit)
{
    QList<TextMatch> matches;
    const QList<Needle> needles = needlesFor(terms);
    if (needles.isEmpty() || text.isEmpty())
        return matches;
    const Folded folded = fold(text);
    auto match = nextMatch(folded.text, needles, 0);
    while (match && matches.size() < limit) {
        const qsizetype begin = folded.origin[match->begin];
        // A character that folds to several is matched as a whole.
        const qsizetype end = std::max(begin + 1, folded.origin[match->end]);
        if (matches.isEmpty() || begin >= matches.back().end)
            matches.append({begin, end});
        match = nextMatch(folded.text, needles, match->end);
    }
    return matches;
}

QList<SearchTerm> literalTerm(const QString &text)
{
    QString shown = text;
    shown.remove(QChar::Null);
    if (shown.trimmed().isEmpty())
        return {};
    return {{shown, Lookup::Scan, false}};
}

} // namespace storage
