// SPDX-License-Identifier: Apache-2.0
#include "app/spelling/languages.h"

#include <algorithm>

#include <QHash>

namespace app {

QLocale::Script scriptOf(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Latin:
        return QLocale::LatinScript;
    case QChar::Script_Cyrillic:
        return QLocale::CyrillicScript;
    case QChar::Script_Greek:
        return QLocale::GreekScript;
    case QChar::Script_Arabic:
        return QLocale::ArabicScript;
    case QChar::Script_Hebrew:
        return QLocale::HebrewScript;
    case QChar::Script_Armenian:
        return QLocale::ArmenianScript;
    case QChar::Script_Georgian:
        return QLocale::GeorgianScript;
    case QChar::Script_Devanagari:
        return QLocale::DevanagariScript;
    case QChar::Script_Bengali:
        return QLocale::BengaliScript;
    case QChar::Script_Hangul:
        return QLocale::KoreanScript;
    default:
        return QLocale::AnyScript;
    }
}

QLocale::Script scriptOf(const QString &paragraph, const QList<WordRange> &words)
{
    QHash<int, int> counts;
    for (const WordRange &word : words)
        ++counts[scriptOf(paragraph[word.start])];
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? QLocale::AnyScript : static_cast<QLocale::Script>(most.key());
}

QStringList languagesOf(QLocale::Script script, const QStringList &languages)
{
    QStringList written;
    for (const QString &language : languages) {
        if (script != QLocale::AnyScript && QLocale(language).script() == script)
            written += language;
    }
    return written;
}

QString usualVariant(const QString &language, const QStringList &languages)
{
    const QString code = language.section(u'_', 0, 0);
    for (const QString &name : {QLocale().name(), QLocale(code).name()}) {
        if (name.section(u'_', 0, 0) == code && languages.contains(name))
            return name;
    }
    if (languages.contains(language))
        return language;
    const auto same = std::ranges::find_if(
        languages, [&code](const QString &one) { return one.section(u'_', 0, 0) == code; });
    return same == languages.end() ? QString() : *same;
}

} // namespace app
