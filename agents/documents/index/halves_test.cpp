// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/index/halves_test.h"

#include "agents/documents/index/vector_form.h"

#include <algorithm>

#include <QSet>
#include <QStringList>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr qsizetype kFewestWords = 16; // of a passage
    constexpr qsizetype kFewestLeft = 4; // of its first half, without what both have
    constexpr qsizetype kStem = 5; // letters: "plant" and "planted" are one word

    // Empty: no letter or digit is in it.
    QString stemOf(const QString &word)
    {
        QString letters;
        for (const QChar c : word) {
            if (c.isLetterOrNumber())
                letters += c.toLower();
        }
        return letters.first(std::min(letters.size(), kStem));
    }

} // namespace

std::optional<Halves> halvesOf(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() < kFewestWords)
        return std::nullopt;
    const QStringList second = words.sliced(words.size() / 2);
    QSet<QString> known;
    for (const QString &word : second)
        known.insert(stemOf(word));
    QStringList first;
    for (const QString &word : words.first(words.size() / 2)) {
        const QString stem = stemOf(word);
        if (!stem.isEmpty() && !known.contains(stem))
            first += word;
    }
    if (first.size() < kFewestLeft)
        return std::nullopt;
    return Halves{.first = first.join(u' '), .second = second.join(u' ')};
}

double halvesScore(const QList<QByteArray> &first, const QList<QByteArray> &second)
{
    const qsizetype count = std::min(first.size(), second.size());
    if (count < 2)
        return 0;
    double behind = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const float right = likeness(first[i], second[i]);
        for (qsizetype other = 0; other < count; ++other) {
            if (other == i)
                continue;
            const float wrong = likeness(first[i], second[other]);
            behind += wrong < right ? 1 : wrong > right ? 0 : 0.5;
        }
    }
    return behind / static_cast<double>(count * (count - 1));
}

} // namespace agents::documents
