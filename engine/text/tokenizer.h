// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine::gguf {
class GgufFile;
}

namespace engine::text {

using TokenId = uint32_t;

// Whether "<|turn>" and its like in a text are control tokens (what the app itself writes) or just
// characters (everything that a user, a file or a tool wrote).
enum class ControlTokens { AsText, Recognised };

// A stretch of prompt text with one trust level. Neighbours are tokenised as one text: only
// control tokens, never segment borders, split it.
struct Segment {
    std::string text;
    ControlTokens control = ControlTokens::AsText;
};

// The ids that the engine itself must know. kNone where a vocabulary has no such token.
struct SpecialTokens {
    static constexpr TokenId kNone = ~TokenId{0};
    TokenId bos = kNone, eos = kNone, pad = kNone, unknown = kNone;
    TokenId turnBegin = kNone, turnEnd = kNone; // <|turn> <turn|>
    TokenId think = kNone; // <|think|>
    TokenId channelBegin = kNone, channelEnd = kNone; // <|channel> <channel|>
    TokenId toolBegin = kNone, toolEnd = kNone; // <|tool> <tool|>
    TokenId toolCallBegin = kNone, toolCallEnd = kNone; // <|tool_call> <tool_call|>
    TokenId toolResponseBegin = kNone, toolResponseEnd = kNone; // <|tool_response> <tool_response|>
    TokenId quote = kNone; // <|"|>
    TokenId imageBegin = kNone, image = kNone, imageEnd = kNone; // <|image> <|image|> <image|>
    TokenId audioBegin = kNone, audio = kNone, audioEnd = kNone; // <|audio> <|audio|> <audio|>
    TokenId video = kNone; // <|video|>
};

struct Vocabulary;

// Gemma 4's byte-fallback BPE. Immutable after load; any thread may use it.
class Tokenizer final
{
public:
    static base::Result<Tokenizer> load(const gguf::GgufFile &file);
    static base::Result<Tokenizer> build(const Vocabulary &vocabulary); // tokenizer_data.h
    Tokenizer(Tokenizer &&) noexcept;
    Tokenizer &operator=(Tokenizer &&) noexcept;
    ~Tokenizer();

    // Never adds <bos>. Invalid UTF-8 becomes byte tokens, so decode(encode(x)) == x for any bytes,
    // with one exception: U+2581 is the vocabulary's space and comes back as one.
    std::vector<TokenId> encode(std::string_view text, ControlTokens control) const;
    std::vector<TokenId> encode(std::span<const Segment> segments) const;

    // The bytes a token stands for; control tokens give their name ("<|turn>"). A token may hold a
    // part of a character only: join bytes before treating them as UTF-8.
    std::string_view bytes(TokenId id) const;
    std::string decode(std::span<const TokenId> ids, bool skipControl = false) const;

    bool isControl(TokenId id) const;
    // <eos>, <turn|> and <|tool_response>: the model has finished or waits for a tool.
    bool isStop(TokenId id) const;
    const SpecialTokens &special() const;
    size_t size() const; // vocabulary size

private:
    struct Data;
    explicit Tokenizer(std::unique_ptr<Data> data);
    std::unique_ptr<const Data> m_data;
};

} // namespace engine::text
