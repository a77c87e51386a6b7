// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"

#include <string>
#include <string_view>
#include <vector>

namespace agents::loop {

// The prompt of one turn as it grows: what stands in it never changes, so that each step computes
// only what was added. The model's tokens stay exactly as it wrote them, thoughts included; beside
// them stand the same messages for an engine elsewhere, which has its own tokens. Owner: the loop.
class TurnLog final
{
public:
    void begin(const std::vector<engine::text::Message> &messages,
               const engine::text::PromptOptions &options);
    // Tokens without the stop token; none where an engine elsewhere wrote it.
    void addReply(std::vector<engine::text::TokenId> tokens,
                  const std::string &text,
                  const std::vector<engine::text::ToolCall> &calls);
    void addResponse(const std::string &tool,
                     const std::string &text,
                     const std::vector<MediaInput> &pictures = {});
    void addUser(std::string_view text); // ends the model's turn and begins another

    void append(const TurnLog &later); // what a log begun anew has after its beginning

    const std::vector<PromptPart> &parts() const { return m_parts; }
    const std::vector<engine::text::Message> &messages() const { return m_messages; }
    const std::vector<MediaInput> &media() const { return m_media; } // of the messages

private:
    std::vector<PromptPart> m_parts;
    std::vector<engine::text::Message> m_messages;
    std::vector<MediaInput> m_media;
    size_t m_begun = 0; // messages that it began with
    bool m_thinking = false;
};

} // namespace agents::loop
