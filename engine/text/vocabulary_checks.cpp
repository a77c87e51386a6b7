// SPDX-License-Identifier: Apache-2.0
#include "engine/text/vocabulary_checks.h"

#include "engine/text/utf8.h"

#include <array>
#include <utility>

namespace engine::text {

namespace {

    // GGUF's token types (1 and 5 are ordinary text; 0 is "undefined").
    enum class TokenType : uint64_t {
        Undefined,
        Normal,
        Unknown,
        Control,
        UserDefined,
        Unused,
        Byte
    };

    constexpr std::string_view kHexDigits = "0123456789ABCDEF";

    struct NamedToken {
        std::string_view name;
        TokenId SpecialTokens::*member;
    };

    // These are control tokens even where a converter typed them otherwise (llama.cpp's marks those
    // that it wants to print as "user defined").
    constexpr auto kNamed = std::to_array<NamedToken>({
        {"<bos>", &SpecialTokens::bos},
        {"<eos>", &SpecialTokens::eos},
        {"<pad>", &SpecialTokens::pad},
        {"<unk>", &SpecialTokens::unknown},
        {"<|turn>", &SpecialTokens::turnBegin},
        {"<turn|>", &SpecialTokens::turnEnd},
        {"<|think|>", &SpecialTokens::think},
        {"<|channel>", &SpecialTokens::channelBegin},
        {"<channel|>", &SpecialTokens::channelEnd},
        {"<|tool>", &SpecialTokens::toolBegin},
        {"<tool|>", &SpecialTokens::toolEnd},
        {"<|tool_call>", &SpecialTokens::toolCallBegin},
        {"<tool_call|>", &SpecialTokens::toolCallEnd},
        {"<|tool_response>", &SpecialTokens::toolResponseBegin},
        {"<tool_response|>", &SpecialTokens::toolResponseEnd},
        {"<|\"|>", &SpecialTokens::quote},
        {"<|image>", &SpecialTokens::imageBegin},
        {"<|image|>", &SpecialTokens::image},
        {"<image|>", &SpecialTokens::imageEnd},
        {"<|audio>", &SpecialTokens::audioBegin},
        {"<|audio|>", &SpecialTokens::audio},
        {"<audio|>", &SpecialTokens::audioEnd},
        {"<|video|>", &SpecialTokens::video},
    });

    bool isUtf8(std::string_view text)
    {
        for (size_t position = 0; position < text.size();) {
            const Utf8Step step = utf8Step(text, position);
            if (!step.valid)
                return false;
            position += step.length;
        }
        return true;
    }

    base::Result<TokenKind> kindOf(std::string_view token, uint64_t type, size_t id)
    {
        if (type > static_cast<uint64_t>(TokenType::Byte))
            return damagedVocabulary("token " + std::to_string(id) + " has the unknown type "
                                     + std::to_string(type));
        if (!isUtf8(token))
            return damagedVocabulary("token " + std::to_string(id) + " is not UTF-8");
        const bool isByte = byteValue(token).has_value();
        switch (static_cast<TokenType>(type)) {
        case TokenType::Control:
        case TokenType::Unknown:
            return TokenKind::Control;
        case TokenType::Byte:
            if (!isByte)
                return damagedVocabulary("the byte token " + std::to_string(id) + " is spelled "
                                         + quotedToken(token));
            return TokenKind::Byte;
        case TokenType::UserDefined:
            return isByte ? TokenKind::Byte : TokenKind::Literal;
        default:
            return isByte ? TokenKind::Byte : TokenKind::Text;
        }
    }

    // Without these some text could not be written in tokens at all.
    base::Result<void> checkFallback(const TokenIndex &index, const std::vector<TokenKind> &kinds)
    {
        const auto has = [&](std::string_view token, TokenKind kind) {
            const TokenId id = index.find(token);
            return id != TokenIndex::kMissing && kinds[id] == kind;
        };
        for (unsigned byte = 0; byte < 256; ++byte) {
            const std::string name = {'<', '0', 'x', kHexDigits[byte >> 4], kHexDigits[byte & 15],
                                      '>'};
            if (!has(name, TokenKind::Byte))
                return damagedVocabulary("the byte token " + name + " is missing");
        }
        if (!has(kSpaceMark, TokenKind::Text))
            return damagedVocabulary("it has no token for a space");
        return {};
    }

} // namespace

base::Error damagedVocabulary(std::string_view detail)
{
    std::string message = "The model's vocabulary is damaged: ";
    message.append(detail).append(". Download the file again, or convert the model anew.");
    return {.code = base::ErrorCode::InvalidInput, .message = std::move(message)};
}

std::string quotedToken(std::string_view token)
{
    constexpr size_t kShown = 40;
    return "\"" + withoutInvalidUtf8(token.substr(0, kShown)) + "\"";
}

std::optional<uint8_t> byteValue(std::string_view token)
{
    if (token.size() != 6 || !token.starts_with("<0x") || token[5] != '>')
        return {};
    const size_t high = kHexDigits.find(token[3]);
    const size_t low = kHexDigits.find(token[4]);
    if (high == std::string_view::npos || low == std::string_view::npos)
        return {};
    return static_cast<uint8_t>(16 * high + low);
}

base::Result<SpecialTokens> findSpecialTokens(const Vocabulary &vocabulary, const TokenIndex &index)
{
    SpecialTokens special;
    for (const NamedToken &named : kNamed)
        special.*named.member = index.find(named.name);
    const std::pair<std::optional<uint64_t>, TokenId SpecialTokens::*> given[] = {
        {vocabulary.bos, &SpecialTokens::bos},
        {vocabulary.eos, &SpecialTokens::eos},
        {vocabulary.pad, &SpecialTokens::pad},
        {vocabulary.unknown, &SpecialTokens::unknown}};
    for (const auto &[id, member] : given) {
        if (id && *id >= vocabulary.tokens.size()) {
            return damagedVocabulary("it names token " + std::to_string(*id)
                                     + " as a special one but has only "
                                     + std::to_string(vocabulary.tokens.size()));
        }
        if (id)
            special.*member = static_cast<TokenId>(*id);
    }
    return special;
}

base::Result<std::vector<TokenKind>> classifyTokens(const Vocabulary &vocabulary,
                                                    const TokenIndex &index)
{
    std::vector<TokenKind> kinds;
    kinds.reserve(vocabulary.tokens.size());
    for (size_t id = 0; id < vocabulary.tokens.size(); ++id) {
        const auto kind = kindOf(vocabulary.tokens[id], vocabulary.types[id], id);
        if (!kind)
            return kind.error();
        kinds.push_back(*kind);
    }
    for (const NamedToken &named : kNamed) {
        if (const TokenId id = index.find(named.name); id != TokenIndex::kMissing)
            kinds[id] = TokenKind::Control;
    }
    if (auto checked = checkFallback(index, kinds); !checked)
        return checked.error();
    return kinds;
}

} // namespace engine::text
