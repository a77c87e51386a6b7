// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace storage {

// How one word of a query is looked up.
enum class Lookup {
    Words, // letters and digits of a script with spaces: the word index
    Trigrams, // three or more characters of a script without spaces: the trigram index
    Scan // shorter ones, and words of signs only: the text itself
};

struct SearchTerm {
    QString text; // as typed
    Lookup lookup = Lookup::Words;
    bool isPrefix = false; // the user may still be typing it

    bool operator==(const SearchTerm &) const = default;
};

QList<SearchTerm> parseSearch(const QString &query); // empty: nothing to look for

QString
matchExpression(const SearchTerm &term); // for FTS5 MATCH: quoted, so that no sign has a meaning
QString likePattern(const SearchTerm &term); // for LIKE … ESCAPE '\'

} // namespace storage
