// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/text/tokenizer.h"

#include <vector>

#include <QString>

namespace app {

// Tokens as a receipt keeps them: text, three to four characters each.
QString packTokens(const std::vector<engine::text::TokenId> &tokens);
std::vector<engine::text::TokenId> unpackTokens(const QString &packed); // empty: it is none

// The number of the first token that differs, also where one ends earlier; -1: they are the same.
qsizetype firstDifference(const std::vector<engine::text::TokenId> &a,
                          const std::vector<engine::text::TokenId> &b);

} // namespace app
