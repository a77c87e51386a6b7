// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/text/tokenizer.h"

#include <vector>

#include <QString>

namespace agents {

// A text as a model reads it, for looking into it.
struct TokenPiece {
    engine::text::TokenId id = 0;
    std::string bytes; // may be a part of a character
    bool isControl = false;
};

// A model file's vocabulary, without its weights.
base::Result<engine::text::Tokenizer> vocabularyOf(const QString &modelPath);

// The tokens of `text` (any bytes) in the model's vocabulary, without loading its weights.
base::Result<std::vector<TokenPiece>> tokenizeWith(const QString &modelPath,
                                                   const std::string &text,
                                                   engine::text::ControlTokens control);

} // namespace agents
