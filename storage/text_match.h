// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/search_query.h"

#include <limits>

namespace storage {

// A place in a text, in UTF-16 units.
struct TextMatch {
    qsizetype begin = 0;
    qsizetype end = 0;

    bool operator==(const TextMatch &) const = default;
};

// Where the terms stand in the text, from front to back, none over another. Compares as the word
// index does: without case and without accents.
QList<TextMatch> findMatches(const QString &text,
                             const QList<SearchTerm> &terms,
                             qsizetype limit = std::numeric_limits<qsizetype>::max());

// The text as it is, wherever it stands, also in the middle of a word; nothing for spaces only.
QList<SearchTerm> literalTerm(const QString &text);

} // namespace storage
