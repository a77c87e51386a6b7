// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>

#include <QStringList>

namespace app {

// Knows which words are right. Made, used and destroyed on one thread, which is not the GUI's:
// dictionaries take long to read, and suggestions long to find.
class WordChecker
{
public:
    virtual ~WordChecker() = default;

    virtual QStringList languages() const = 0; // of the dictionaries: "de_DE"
    // The language of a text, one of `candidates`; empty: it cannot tell.
    virtual QString languageOf(const QString &text, const QStringList &candidates) = 0;
    virtual bool isRight(const QString &word, const QString &language) = 0;
    virtual QStringList suggestions(const QString &word, const QString &language) = 0;
    virtual void add(const QString &word, const QString &language) = 0; // to the user's dictionary
};

using MakeWordChecker = std::function<std::unique_ptr<WordChecker>()>;

// Over Sonnet; null where Hearth was built without it. Called on the thread that uses it.
std::unique_ptr<WordChecker> makeWordChecker();

} // namespace app
