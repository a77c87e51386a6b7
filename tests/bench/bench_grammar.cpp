// SPDX-License-Identifier: Apache-2.0
// Times how long a grammar takes per token to say which tokens may follow and to follow the chosen
// one. With a model file: its vocabulary; without: 262,144 made-up words.
#include "engine/gguf/gguf_file.h"
#include "engine/sampling/reply_constraint.h"
#include "engine/sampling/schema_grammar.h"
#include "engine/text/tokenizer.h"

#include <chrono>
#include <cstdio>
#include <random>

using namespace engine::sampling;
using Clock = std::chrono::steady_clock;

namespace {

constexpr const char *kSchema = R"({"type":"object","properties":{
    "title":{"type":"string","maxLength":60},"kind":{"enum":["bug","feature","question"]},
    "score":{"type":"number","minimum":0,"maximum":10},
    "tags":{"type":"array","items":{"type":"string"},"maxItems":5},
    "steps":{"type":"array","items":{"type":"object","properties":{"what":{"type":"string"},
    "line":{"type":"integer"}},"required":["what"]}}},"required":["title","kind","score","steps"]})";

std::vector<std::string> madeUpWords()
{
    std::mt19937 random(1);
    std::vector<std::string> bytes(262144);
    for (size_t id = 1; id < bytes.size(); ++id) {
        if (id <= 256) {
            bytes[id] = std::string(1, static_cast<char>(id - 1));
            continue;
        }
        const size_t length = 2 + random() % 9;
        for (size_t i = 0; i < length; ++i)
            bytes[id] += "etaoinshrdlucmfwypvbgkjqxz ETAOINS\"{}[]:,.0123\n\\"[random() % 49];
    }
    return bytes;
}

std::shared_ptr<VocabularyMasks> vocabularyOf(const char *path)
{
    const auto file = engine::gguf::GgufFile::open(path);
    if (!file)
        return {};
    const auto tokenizer = engine::text::Tokenizer::load(*file);
    return tokenizer ? vocabularyMasks(*tokenizer) : nullptr;
}

double microseconds(Clock::time_point start)
{
    return std::chrono::duration<double, std::micro>(Clock::now() - start).count();
}

struct Times {
    size_t tokens = 0;
    double total = 0;
    double worst = 0;
};

// One reply of random tokens; strings end as often as a model's do.
void writeReply(GrammarMatcher matcher,
                const TokenTrie &trie,
                std::mt19937_64 &random,
                Times &times)
{
    TokenSet allowed(trie.vocabulary());
    std::vector<uint32_t> choices;
    for (size_t i = 0; i < 300 && !matcher.isAtEnd(); ++i) {
        const auto start = Clock::now();
        allowed.clear();
        matcher.addAllowed(allowed);
        const double masked = microseconds(start);
        choices.clear();
        allowed.forEach([&](uint32_t id) {
            if (trie.bytes(id).find('"') != std::string_view::npos || choices.size() < 4000)
                choices.push_back(id);
        });
        if (choices.empty())
            return;
        const auto next = Clock::now();
        matcher.accept(choices[random() % choices.size()]);
        const double spent = masked + microseconds(next);
        ++times.tokens;
        times.total += spent;
        times.worst = std::max(times.worst, spent);
    }
}

} // namespace

int main(int argc, char **argv)
{
    auto start = Clock::now();
    const auto vocabulary =
        argc > 1 ? vocabularyOf(argv[1]) : std::make_shared<VocabularyMasks>(madeUpWords());
    if (!vocabulary) {
        std::fprintf(stderr, "There is no vocabulary in %s.\n", argv[1]);
        return 1;
    }
    std::printf("%zu tokens, trie built in %.0f ms\n", vocabulary->trie().vocabulary(),
                microseconds(start) / 1000);
    start = Clock::now();
    const auto grammar = jsonGrammar(kSchema);
    if (!grammar)
        return 1;
    std::printf("schema compiled in %.0f us\n", microseconds(start));
    const auto masks = std::make_shared<GrammarMasks>(*grammar, vocabulary);
    std::mt19937_64 random(1);
    for (const int replies : {1, 10, 100}) {
        Times times;
        for (int i = 0; i < replies; ++i)
            writeReply(GrammarMatcher(masks), vocabulary->trie(), random, times);
        std::printf(
            "%4d replies, %6zu tokens: %8.1f us per token, worst %8.0f us\n", replies, times.tokens,
            times.total / static_cast<double>(std::max<size_t>(times.tokens, 1)), times.worst);
    }
    return 0;
}
