// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"
#include "engine/base/result.h"

#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>

namespace app::server {

// What a client wants, whichever protocol it speaks.
struct ApiRequest {
    agents::GenerationRequest generation;
    std::vector<std::string> stops; // texts that end the reply
    std::string user; // of the client, as it calls them; empty: it does not tell
    bool isStream = false;
    bool wantsUsage = false; // OpenAI: a last chunk with the counts
};

// The object in a body. InvalidInput for what is no JSON object, or nested beyond 64 levels.
base::Result<nlohmann::ordered_json> readJson(const QByteArray &body);

// POST /v1/chat/completions, as OpenAI defines it, and POST /v1/messages, as Anthropic does.
// Hostile input; any thread. What would change the reply and cannot be done here is an error.
base::Result<ApiRequest> readChatCompletion(const nlohmann::ordered_json &body);
base::Result<ApiRequest> readMessages(const nlohmann::ordered_json &body);

} // namespace app::server
