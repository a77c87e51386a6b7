// SPDX-License-Identifier: Apache-2.0
#include "engine/text/reply_parser.h"

#include "engine/text/tool_call_parser.h"
#include "engine/text/utf8.h"

#include <utility>

namespace engine::text {

namespace {

    constexpr std::string_view kThought = "thought";
    constexpr size_t kLongestName =
        32; // of a channel; what is longer is text that lost its newline

    // Cuts the whole characters off the front of `pending`, broken ones replaced, and leaves a
    // character that may still be completed.
    std::string takeWholeCharacters(std::string &pending)
    {
        // Only the last three bytes can begin an unfinished character.
        size_t end = pending.size();
        for (size_t back = 1; back <= 3 && back <= pending.size(); ++back) {
            const size_t position = pending.size() - back;
            const Utf8Step step = utf8Step(pending, position);
            if (step.truncated && step.length == back)
                end = position;
        }
        std::string whole = withoutInvalidUtf8(std::string_view(pending).substr(0, end));
        pending.erase(0, end);
        return whole;
    }

} // namespace

ReplyParser::ReplyParser(const Tokenizer &tokenizer)
    : m_tokenizer(tokenizer)
{
}

std::vector<ReplyPiece> ReplyParser::push(TokenId id)
{
    if (m_state == State::ToolCall)
        pushCall(id);
    else if (m_tokenizer.isControl(id))
        pushControl(id);
    else
        addText(m_tokenizer.bytes(id));
    return std::exchange(m_pieces, {});
}

std::vector<ReplyPiece> ReplyParser::finish()
{
    if (m_state == State::ToolCall)
        failCall();
    leave();
    return std::exchange(m_pieces, {});
}

void ReplyParser::pushControl(TokenId id)
{
    const SpecialTokens &special = m_tokenizer.special();
    if (id == special.channelBegin) {
        leave();
        m_state = State::ChannelName;
    } else if (id == special.channelEnd) {
        leave();
    } else if (id == special.toolCallBegin) {
        leave();
        m_state = State::ToolCall;
    }
}

void ReplyParser::pushCall(TokenId id)
{
    const SpecialTokens &special = m_tokenizer.special();
    if (id == special.toolCallEnd) {
        m_pieces.push_back(ToolCallPiece{parseToolCall(m_tokenizer, m_call)});
        m_call.clear();
        m_state = State::Text;
    } else if (id == special.toolCallBegin) {
        failCall();
    } else if (!m_tokenizer.isStop(id)) {
        m_call.push_back(id);
        m_callText += m_tokenizer.bytes(id);
    }
}

std::string ReplyParser::takeCallText()
{
    return takeWholeCharacters(m_callText);
}

void ReplyParser::addText(std::string_view bytes)
{
    m_pending += bytes;
    route(takeWholeCharacters(m_pending));
}

void ReplyParser::route(std::string text)
{
    if (text.empty())
        return;
    if (m_state == State::ChannelName) {
        m_channel += text;
        const size_t newline = m_channel.find('\n');
        if (newline == std::string::npos && m_channel.size() <= kLongestName)
            return;
        const std::string channel = std::exchange(m_channel, {});
        openChannel(std::string_view(channel).substr(0, newline));
        route(newline == std::string::npos ? channel : channel.substr(newline + 1));
    } else if (m_state == State::Thought) {
        if (std::exchange(m_heldNewline, false))
            text.insert(0, 1, '\n');
        if (text.back() == '\n') {
            text.pop_back();
            m_heldNewline = true;
        }
        if (!text.empty())
            m_pieces.push_back(ThoughtPiece{std::move(text)});
    } else {
        m_pieces.push_back(TextPiece{std::move(text)});
    }
}

void ReplyParser::openChannel(std::string_view name)
{
    const bool isThought = trimmed(name) == kThought;
    m_state = isThought ? State::Thought : State::Text;
    if (isThought)
        m_pieces.push_back(ThoughtBegin{});
}

void ReplyParser::leave()
{
    route(withoutInvalidUtf8(std::exchange(m_pending, {})));
    if (m_state == State::ChannelName) {
        const std::string channel = std::exchange(m_channel, {});
        openChannel(channel);
        if (m_state == State::Text)
            route(channel); // no channel name after all: nothing the model wrote gets lost
    }
    if (m_state == State::Thought)
        m_pieces.push_back(ThoughtEnd{});
    m_heldNewline = false;
    m_state = State::Text;
}

void ReplyParser::failCall()
{
    m_pieces.push_back(ToolCallPiece{base::Error{
        .code = base::ErrorCode::InvalidInput,
        .message =
            "The tool call cannot be read: it ends before <tool_call|>. Write the call again."}});
    m_call.clear();
}

} // namespace engine::text
