// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"
#include "app/remote/engine_address.h"

#include <functional>
#include <map>
#include <string>

#include <nlohmann/json_fwd.hpp>

namespace app::remote {

// What a message shows or lets hear, as a part of OpenAI's protocol: pictures as PNG, sound as WAV,
// a video as its frames with their times.
using MediaParts = std::function<base::Result<nlohmann::ordered_json>(const agents::MediaInput &)>;

MediaParts mediaParts(const base::CancelToken &cancel); // decodes; any one thread

// The request's messages, tools, schema and sampling as the body of a chat completion that streams.
// The error is that of a picture or recording that cannot be read.
base::Result<nlohmann::ordered_json> chatBody(const EngineAddress &engine,
                                              const agents::GenerationRequest &request,
                                              const MediaParts &media);

// Fields beyond the core of the protocol: an engine that does not know one says so, and is asked
// without it. True where `said` names one, which is then gone.
bool dropUnknownField(nlohmann::ordered_json &body, const std::string &said);

} // namespace app::remote
