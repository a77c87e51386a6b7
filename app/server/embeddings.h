// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"
#include "engine/base/result.h"

#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>

namespace app::server {

// POST /v1/embeddings, as OpenAI defines it: one text or a list of them.
struct EmbeddingRequest {
    std::vector<std::string> texts;
    bool isBase64 = false; // little-endian float32 instead of numbers
};

// Hostile input; any thread.
base::Result<EmbeddingRequest> readEmbeddings(const nlohmann::ordered_json &body);

QByteArray embeddingsAnswer(const agents::Embeddings &made, const QByteArray &model, bool isBase64);

} // namespace app::server
