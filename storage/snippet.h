// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/search_query.h"

namespace storage {

inline constexpr QChar kMatchBegin(0xE000);
inline constexpr QChar kMatchEnd(0xE001);

// One line around the first match, every match in it between the marks, "…" where text was cut.
// Compares as the word index does: without case and without accents.
QString makeSnippet(const QString &text, const QList<SearchTerm> &terms);

} // namespace storage
