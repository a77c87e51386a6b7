// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/text/token_index.h"
#include "engine/text/tokenizer_data.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace engine::text {

enum class TokenKind : uint8_t { Text, Control, Literal, Byte };

// An error that says what is wrong with a model's vocabulary: `detail` completes "it is damaged:
// …".
base::Error damagedVocabulary(std::string_view detail);

// A token's beginning in quotation marks, for messages.
std::string quotedToken(std::string_view token);

// The value of "<0x0A>"; nothing for any other spelling.
std::optional<uint8_t> byteValue(std::string_view token);

// The ids of the tokens that the engine knows by name or that the file names.
base::Result<SpecialTokens> findSpecialTokens(const Vocabulary &vocabulary,
                                              const TokenIndex &index);

// What each token is. Checks types and spellings, and that there are tokens enough for any text.
base::Result<std::vector<TokenKind>> classifyTokens(const Vocabulary &vocabulary,
                                                    const TokenIndex &index);

} // namespace engine::text
