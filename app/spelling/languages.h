// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/spelling/words.h"

#include <QLocale>
#include <QStringList>

namespace app {

// The script of most of the words; QLocale::AnyScript: one that dictionaries are not chosen by.
QLocale::Script scriptOf(const QString &paragraph, const QList<WordRange> &words);
QLocale::Script scriptOf(QChar character);

// The dictionaries of languages that are written so.
QStringList languagesOf(QLocale::Script script, const QStringList &languages);

// Of several dictionaries of one language the one of the user's country, else the one of the
// country that the language is named after: "de_DE" for "de_BE".
QString usualVariant(const QString &language, const QStringList &languages);

} // namespace app
