// SPDX-License-Identifier: Apache-2.0
#include "engine/text/merge_loader.h"
#include "engine/text/token_index.h"
#include "engine/text/tokenizer_data.h"
#include "engine/text/utf8.h"
#include "engine/text/vocabulary_checks.h"

#include <limits>

namespace engine::text {

namespace {

    constexpr size_t kMostTokens = size_t{1} << 24;
    constexpr size_t kLongestLiteral = 256; // bytes; keeps the search for literals linear

    base::Result<void> checkSizes(const Vocabulary &vocabulary)
    {
        const std::string count = std::to_string(vocabulary.tokens.size());
        if (vocabulary.model != "gemma4") {
            return base::Error{
                .code = base::ErrorCode::Unsupported,
                .message = "This model's tokenizer is " + quotedToken(vocabulary.model)
                    + ", but Hearth runs Gemma 4 models only. Choose a Gemma 4 model."};
        }
        if (vocabulary.tokens.empty() || vocabulary.tokens.size() > kMostTokens)
            return damagedVocabulary("it has " + count + " tokens");
        if (vocabulary.types.size() != vocabulary.tokens.size()) {
            return damagedVocabulary("it has " + count + " tokens but "
                                     + std::to_string(vocabulary.types.size()) + " token types");
        }
        return {};
    }

    // Adds the bytes of ordinary text.
    void appendPlain(std::string &bytes, std::string_view token)
    {
        for (size_t mark = token.find(kSpaceMark); mark != std::string_view::npos;
             mark = token.find(kSpaceMark)) {
            bytes.append(token.substr(0, mark)).append(" ");
            token.remove_prefix(mark + kSpaceMark.size());
        }
        bytes += token;
    }

    base::Result<void> addLiteral(LiteralMatcher &matcher, std::string_view token, TokenId id)
    {
        if (token.size() > kLongestLiteral)
            return damagedVocabulary("the special token " + std::to_string(id) + " is too long");
        if (!token.empty())
            matcher.add(token, id);
        return {};
    }

    base::Result<void>
    addToken(TokenizerData &data, std::string_view token, TokenKind kind, TokenId id)
    {
        switch (kind) {
        case TokenKind::Byte:
            data.bpe.setByte(*byteValue(token), id);
            data.bytes += static_cast<char>(*byteValue(token));
            return {};
        case TokenKind::Control:
            data.isControl[id] = true;
            data.bytes += token;
            return addLiteral(data.control, token, id);
        case TokenKind::Literal:
            appendPlain(data.bytes, token);
            return addLiteral(data.literals, token, id);
        case TokenKind::Text:
            appendPlain(data.bytes, token);
            if (!token.empty() && utf8Step(token, 0).length == token.size())
                data.bpe.addCharacter(utf8Step(token, 0).character, id);
            return {};
        }
        return {};
    }

    base::Result<void> addTokens(TokenizerData &data,
                                 const Vocabulary &vocabulary,
                                 const std::vector<TokenKind> &kinds)
    {
        data.offsets.reserve(kinds.size() + 1);
        data.offsets.push_back(0);
        data.isControl.resize(kinds.size());
        for (TokenId id = 0; id < kinds.size(); ++id) {
            if (auto added = addToken(data, vocabulary.tokens[id], kinds[id], id); !added)
                return added;
            if (data.bytes.size() > std::numeric_limits<uint32_t>::max())
                return damagedVocabulary("its tokens are longer than 4 GB together");
            data.offsets.push_back(static_cast<uint32_t>(data.bytes.size()));
        }
        return {};
    }

    // Where a converter left the merges of newlines out, the longest token stands for a run of
    // them, as the merges would have it.
    void addNewlineRuns(TokenizerData &data,
                        const Vocabulary &vocabulary,
                        const std::vector<TokenKind> &kinds)
    {
        if (data.bpe.mergesNewlines())
            return;
        for (TokenId id = 0; id < kinds.size(); ++id) {
            const std::string_view token = vocabulary.tokens[id];
            if (kinds[id] == TokenKind::Text && token.size() > 1 && token.size() <= kLongestLiteral
                && token.find_first_not_of('\n') == std::string_view::npos)
                data.literals.add(token, id);
        }
    }

    void markStops(TokenizerData &data, const TokenIndex &index)
    {
        data.isStop.resize(data.isControl.size());
        // Files disagree on which token they call the end: "<eos>" or "<turn|>".
        for (const TokenId id : {data.special.eos, index.find("<eos>"), data.special.turnEnd,
                                 data.special.toolResponseBegin}) {
            if (id != SpecialTokens::kNone)
                data.isStop[id] = true;
        }
    }

} // namespace

base::Result<TokenizerData> buildTokenizerData(const Vocabulary &vocabulary)
{
    if (auto checked = checkSizes(vocabulary); !checked)
        return checked.error();
    const TokenIndex index(vocabulary.tokens);
    if (const auto id = index.duplicate()) {
        return damagedVocabulary("the token " + quotedToken(vocabulary.tokens[*id]) + " (number "
                                 + std::to_string(*id) + ") is in it twice");
    }
    const auto special = findSpecialTokens(vocabulary, index);
    if (!special)
        return special.error();
    const auto kinds = classifyTokens(vocabulary, index);
    if (!kinds)
        return kinds.error();
    TokenizerData data;
    data.special = *special;
    // About one token in eight is a single character.
    data.bpe = Bpe(vocabulary.tokens.size() / 8, vocabulary.merges.size());
    if (auto added = addTokens(data, vocabulary, *kinds); !added)
        return added.error();
    if (auto loaded = MergeLoader(index, *kinds, data.bpe).load(vocabulary.merges); !loaded)
        return loaded.error();
    addNewlineRuns(data, vocabulary, *kinds);
    data.control.prepare();
    data.literals.prepare();
    markStops(data, index);
    return data;
}

} // namespace engine::text
