// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/text/prompt.h"
#include "engine/text/tokenizer.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace engine::text {

// Pieces of a reply, in the order the model wrote them. Text pieces are whole UTF-8 characters.
struct TextPiece {
    std::string text;
};
struct ThoughtBegin {
};
struct ThoughtPiece {
    std::string text;
};
struct ThoughtEnd {
};
struct ToolCallPiece {
    base::Result<ToolCall> call;
}; // an Error when the call is malformed
using ReplyPiece = std::variant<TextPiece, ThoughtBegin, ThoughtPiece, ThoughtEnd, ToolCallPiece>;

// Turns the model's tokens into pieces by token id, never by matching text: a reply that spells
// "<channel|>" in characters stays text. Thoughts come without the newlines that frame them, so
// that a prompt repeats them exactly; a channel of another name than "thought" is text. Other
// control tokens give nothing. One per reply; single thread.
class ReplyParser final
{
public:
    explicit ReplyParser(const Tokenizer &tokenizer); // must outlive the parser

    std::vector<ReplyPiece> push(TokenId id);

    // Ends the reply: a broken character becomes U+FFFD, an open thought ends, an open call is an
    // Error. The parser is then as new.
    std::vector<ReplyPiece> finish();

    // What was added to an open call since the last time, control tokens spelt out: for the eye
    // only, the call itself is read from its tokens.
    std::string takeCallText();

private:
    enum class State { Text, ChannelName, Thought, ToolCall };

    void pushControl(TokenId id);
    void pushCall(TokenId id);
    void addText(std::string_view bytes);
    void route(std::string text);
    void openChannel(std::string_view name);
    void leave(); // back to Text
    void failCall();

    const Tokenizer &m_tokenizer;
    State m_state = State::Text;
    std::string m_pending; // bytes of an unfinished character
    std::vector<TokenId> m_call; // tokens since <|tool_call>
    std::string m_callText; // bytes of them that nobody took
    std::string m_channel; // name of the channel being opened
    bool m_heldNewline = false; // it frames the thought if <channel|> comes next
    std::vector<ReplyPiece> m_pieces; // what the current push() found
};

} // namespace engine::text
