// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/sampling/grammar.h"

#include <memory>
#include <span>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

namespace engine::sampling {

// The control tokens that calls are written with.
struct CallTokens {
    uint32_t quote = 0; // <|"|>
    uint32_t callEnd = 0; // <tool_call|>
};

// JSON values of a JSON Schema: type, properties, required, items, minItems, maxItems, enum, const,
// pattern, minLength, maxLength, minimum, maximum and their exclusive forms, anyOf, nullable, and
// $ref into the schema itself where it does not recur. Properties come in the schema's order;
// those not declared do not come. InvalidInput for what is no schema, Unsupported for what it asks
// beyond that or what is too large; never slow.
base::Result<std::shared_ptr<const Grammar>> jsonGrammar(std::string_view schema);

// What stands between <|tool_call> and <tool_call|>, the latter included: a call of one of these
// declared tools (PromptOptions::tools), its arguments in the order that the prompt shows. Strings
// directly among the arguments are LateTexts.
base::Result<std::shared_ptr<const Grammar>>
callGrammar(std::span<const std::shared_ptr<const nlohmann::json>> tools, const CallTokens &tokens);

} // namespace engine::sampling
