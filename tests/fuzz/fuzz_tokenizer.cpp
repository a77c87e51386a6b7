// SPDX-License-Identifier: Apache-2.0
// Encodes and decodes any bytes, and parses any ids as a reply. The vocabulary is small but
// complete: every control token, letters, and merges over them.
#include "engine/text/reply_parser.h"
#include "engine/text/tokenizer_data.h"

#include <cstdlib>
#include <span>
#include <string>
#include <vector>

using namespace engine::text;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

Tokenizer makeTokenizer()
{
    std::vector<std::string> tokens = {"<pad>",
                                       "<eos>",
                                       "<bos>",
                                       "<|turn>",
                                       "<turn|>",
                                       "<|channel>",
                                       "<channel|>",
                                       "<|tool_call>",
                                       "<tool_call|>",
                                       "<|tool_response>",
                                       "<tool_response|>",
                                       "<|\"|>",
                                       "<|image|>"};
    std::vector<uint64_t> types(tokens.size(), 3);
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    for (size_t byte = 0; byte < 256; ++byte)
        tokens.push_back({'<', '0', 'x', kDigits[byte / 16], kDigits[byte % 16], '>'});
    types.resize(tokens.size(), 6);
    tokens.insert(tokens.end(), {"▁", "a",  "b",       "\n",        "ab", "aba", "\n\n", "▁a",
                                 "é", "éa", "call:",   "thought\n", "{",  "}",   ":",    ",",
                                 "[", "]",  "call:a{", "1",         "<",  "|",   "<|"});
    types.resize(tokens.size(), 1);
    const std::vector<std::string> merges = {"a b", "\n \n", "ab a", "▁ a", "é a", "< |", "a ba"};
    auto tokenizer = Tokenizer::build({.model = "gemma4",
                                       .tokens = tokens,
                                       .merges = merges,
                                       .types = types,
                                       .bos = {},
                                       .eos = {},
                                       .pad = {},
                                       .unknown = {}});
    require(tokenizer.has_value());
    return *std::move(tokenizer);
}

// U+2581 is the vocabulary's space; the one character that does not come back.
std::string withSpaces(std::string text)
{
    for (size_t at = text.find(kSpaceMark); at != std::string::npos; at = text.find(kSpaceMark, at))
        text.replace(at, kSpaceMark.size(), " ");
    return text;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Tokenizer tokenizer = makeTokenizer();
    std::string text;
    std::vector<TokenId> reply;
    for (const uint8_t byte : std::span(data, size)) {
        text += static_cast<char>(byte);
        // Control tokens, then bytes, then texts and ids that no token has.
        reply.push_back(byte < 13 ? byte : byte < 200 ? 13U + byte : 69U + byte);
    }

    for (const ControlTokens control : {ControlTokens::AsText, ControlTokens::Recognised}) {
        const std::vector<TokenId> ids = tokenizer.encode(text, control);
        require(tokenizer.decode(ids) == withSpaces(text));
        for (const TokenId id : ids)
            require(control == ControlTokens::Recognised || !tokenizer.isControl(id));
    }
    const size_t half = size / 2;
    const std::vector<Segment> segments = {
        {.text = text.substr(0, half), .control = ControlTokens::AsText},
        {.text = text.substr(half), .control = ControlTokens::AsText}};
    require(tokenizer.encode(segments) == tokenizer.encode(text, ControlTokens::AsText));

    ReplyParser parser(tokenizer);
    for (const TokenId id : reply)
        (void)parser.push(id);
    (void)parser.finish();
    return 0;
}
