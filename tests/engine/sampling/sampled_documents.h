// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sampling/grammar_matcher.h"
#include "engine/sampling/sampler.h"

#include <optional>
#include <random>
#include <string>

namespace tests {

using namespace engine::sampling;

// A vocabulary like a model's: control tokens, single bytes, and pieces that cross the borders of
// a grammar.
struct Vocabulary {
    static constexpr uint32_t kStop = 0, kQuote = 1, kCallEnd = 2, kFirstByte = 3;

    std::vector<std::string> bytes{{}, {}, {}};

    Vocabulary()
    {
        for (int byte = 0; byte < 256; ++byte)
            bytes.emplace_back(1, static_cast<char>(byte));
        for (const char *piece :
             {"{\"",     "\":",      "\": \"",   "\",",  "\", \"", "\"}",  "\"]",    "],",
              "}}",      "},{",      "[{",       "{}",   "[]",     "true", "false",  "null",
              "None",    " \"",      "\n  \"",   "\n\n", "  ",     "12",   "0.5",    "-1",
              ".0",      "hello",    " world",   "\\n",  "\\\"",   "\\",   "\\u00",  "é",
              "日本",    "\xE6\x97", "call:",    "call", ":",      "{",    "file",   "file:",
              "name",    "src/",     "src/main", ".cpp", "ab",     "abc",  "aaaa",   ",from:",
              ",lines:", "1,",       "}",        "red",  "green",  "d\"",  "a\",\"b"})
            bytes.emplace_back(piece);
    }

    std::shared_ptr<VocabularyMasks> masks() const
    {
        return std::make_shared<VocabularyMasks>(bytes);
    }
};

// Where the tokens end that a matcher was given, in bytes; a quote token is written as one.
struct SampledDocument {
    std::string text;
    bool isComplete = false;
    std::vector<uint32_t> tokens;
};

// Random logits choose among what the grammar allows, at most `most` tokens; to come to an end,
// tokens that close something become likelier with time.
inline SampledDocument sampleDocument(GrammarMatcher matcher,
                                      const Vocabulary &vocabulary,
                                      uint64_t seed,
                                      size_t most = 4000)
{
    SampledDocument document;
    std::mt19937_64 random(seed);
    SamplingOptions options;
    options.seed = seed;
    Sampler sampler(options);
    std::vector<float> logits(vocabulary.bytes.size());
    while (document.tokens.size() < most) {
        TokenSet allowed(vocabulary.bytes.size());
        matcher.addAllowed(allowed);
        if (matcher.isAtEnd())
            allowed.add(Vocabulary::kStop);
        if (allowed.isEmpty())
            return document;
        const auto impatience = static_cast<float>(document.tokens.size()) / 100;
        for (size_t id = 0; id < logits.size(); ++id) {
            const std::string &bytes = vocabulary.bytes[id];
            const bool closes = bytes.empty() || bytes.find_first_of("\"}]") != std::string::npos;
            logits[id] = static_cast<float>(random() % 1000) / 100 + (closes ? impatience : 0);
        }
        const uint32_t token = sampler.sample(logits, document.tokens, &allowed);
        if (token == Vocabulary::kStop) {
            document.isComplete = true;
            return document;
        }
        if (!matcher.accept(token))
            return document;
        document.tokens.push_back(token);
        document.text += token == Vocabulary::kQuote ? "<|\"|>" : vocabulary.bytes[token];
    }
    return document;
}

} // namespace tests
