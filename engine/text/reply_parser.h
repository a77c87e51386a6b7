// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/text/prompt.h"
#include "engine/text/tokenizer.h"

#include <string>
#include <variant>
#include <vector>

namespace engine::text {

// Pieces of a reply, in the order the model wrote them. Text pieces are whole UTF-8 characters.
struct TextPiece { std::string text; };
struct ThoughtBegin {};
struct ThoughtPiece { std::string text; };
struct ThoughtEnd {};
struct ToolCallPiece { base::Result<ToolCall> call; }; // an Error when the call is malformed
using ReplyPiece = std::variant<TextPiece, ThoughtBegin, ThoughtPiece, ThoughtEnd, ToolCallPiece>;

// Turns the model's tokens into pieces by token id, never by matching text: a reply that spells
// "<channel|>" in characters stays text. One per reply; single thread.
class ReplyParser final
{
public:
    explicit ReplyParser(const Tokenizer &tokenizer); // must outlive the parser

    std::vector<ReplyPiece> push(TokenId id);
    std::vector<ReplyPiece> finish(); // flushes an incomplete character (as U+FFFD) and open channels

private:
    enum class State { Text, ChannelName, Thought, ToolCall };
    const Tokenizer &m_tokenizer;
    State m_state = State::Text;
    std::string m_pending; // bytes of an unfinished character
    std::vector<TokenId> m_call; // tokens since <|tool_call>
    std::string m_channel; // name of the channel being opened
};

} // namespace engine::text
