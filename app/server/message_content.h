// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/media_input.h"
#include "app/server/json_fields.h"

#include <string>
#include <vector>

namespace app::server {

// What a message's content holds: the prompt shows the pictures and sounds first, then the text.
struct MessageContent {
    std::string text;
    std::vector<agents::MediaInput> media;
};

// A string, or a list of parts: text, pictures and sound in the words of OpenAI ("text",
// "image_url", "input_audio") and Anthropic ("text", "image"). Pictures and sound stand in the
// request itself, as Base64: an address is refused, because the server opens no connections.
// Hostile input; any thread. InvalidInput for other shapes, Unsupported for other parts.
base::Result<MessageContent> readContent(const Json &content);

// The same where only text may stand: instructions, results of tools.
base::Result<std::string> contentText(const Json &content);

// Gives a message the placeholders of its pictures and sounds, and the request what they stand for.
void take(std::vector<agents::MediaInput> media,
          engine::text::Message &message,
          std::vector<agents::MediaInput> &all);

} // namespace app::server
