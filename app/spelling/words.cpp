// SPDX-License-Identifier: Apache-2.0
#include "app/spelling/words.h"

#include <algorithm>

#include <QTextBoundaryFinder>

namespace app {
namespace {

    constexpr qsizetype kLongest = 64; // longer ones are no words of a language

    bool isUnspaced(QChar character)
    {
        switch (character.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
            return true;
        default:
            return false;
        }
    }

    // An address, a path, an option, a mention: whatever stands between two spaces and is no prose.
    bool isForeign(QStringView chunk)
    {
        if (chunk.startsWith(u'-') || chunk.startsWith(u'@') || chunk.startsWith(u'#'))
            return true;
        return std::ranges::any_of(chunk, [](QChar character) {
            return character == u'/' || character == u'\\' || character == u'@' || character == u'_'
                || character == u'=' || character == u'<' || character.isDigit();
        });
    }

    bool isWord(QStringView word)
    {
        if (word.size() < 2 || word.size() > kLongest || !word.front().isLetter())
            return false;
        if (std::ranges::any_of(word, isUnspaced))
            return false;
        // "HTTP" and "mainWindow" are names.
        return std::ranges::none_of(word.sliced(1), [](QChar c) { return c.isUpper(); });
    }

    // The words of what stands between two spaces, which begins at `offset`.
    void addWords(QStringView chunk, qsizetype offset, QList<WordRange> &words)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, chunk.toString());
        qsizetype start = 0;
        for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
            if (isWord(chunk.sliced(start, end - start)))
                words.append({offset + start, end - start});
            start = end;
        }
    }

} // namespace

QList<WordRange> wordsToCheck(const QString &paragraph)
{
    QList<WordRange> words;
    bool isCode = false;
    qsizetype start = 0;
    const auto take = [&](qsizetype end) {
        const QStringView chunk = QStringView(paragraph).sliced(start, end - start);
        if (!isCode && !chunk.isEmpty() && !isForeign(chunk))
            addWords(chunk, start, words);
        start = end + 1;
    };
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        const QChar character = paragraph[i];
        if (character == u'`') {
            take(i);
            isCode = !isCode;
        } else if (character.isSpace()) {
            take(i);
        }
    }
    take(paragraph.size());
    return words;
}

} // namespace app
