// SPDX-License-Identifier: Apache-2.0
#include "engine/session.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

// How much faster a file is written again with one word changed when what stood in the conversation
// is guessed. The reply is dictated token by token, so that a model with random weights will do.
//   bench_rewrite MODEL [lines] [threads]       prints one JSON object

namespace {

using namespace engine;
using Clock = std::chrono::steady_clock;

// Allows one token after another of a text and nothing else.
class Dictation final : public sampling::TokenConstraint
{
public:
    Dictation(std::vector<TokenId> text, uint32_t vocabulary)
        : m_text(std::move(text))
        , m_allowed(vocabulary)
    {
    }
    const sampling::TokenSet *allowed() override
    {
        m_allowed.clear();
        m_allowed.add(m_text[m_next]);
        return &m_allowed;
    }
    void accept(TokenId) override { ++m_next; }

private:
    std::vector<TokenId> m_text;
    size_t m_next = 0;
    sampling::TokenSet m_allowed;
};

// About ten tokens to a line, some of which come in every line, as in source code.
std::vector<TokenId> sourceFile(uint32_t lines)
{
    std::vector<TokenId> tokens;
    uint32_t random = 1;
    for (uint32_t line = 0; line < lines; ++line) {
        for (uint32_t i = 0; i < 10; ++i) {
            random = random * 1664525U + 1013904223U;
            tokens.push_back(i % 3 == 0 ? 1000 + i : 2000 + (random >> 16U) % 300);
        }
    }
    return tokens;
}

double tokensPerSecond(Session &session, const std::vector<TokenId> &reply, bool guess)
{
    const uint32_t position = session.position();
    // So many ids that the dictated one is among them; the model's own vocabulary may be larger.
    Dictation dictation(reply, 4096);
    GenerateOptions options;
    options.sampling.temperature = 0.0F;
    options.maxTokens = static_cast<uint32_t>(reply.size());
    options.constraint = &dictation;
    options.guess = guess;
    const Clock::time_point start = Clock::now();
    const auto result = session.generate(options, [](TokenId) { return true; });
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    if (!result || result->tokens != reply.size() || !session.rewind(position)) {
        std::fprintf(stderr, "bench_rewrite: the reply broke off\n");
        std::exit(1);
    }
    return static_cast<double>(reply.size()) / seconds;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_rewrite MODEL [lines] [threads]\n");
        return 2;
    }
    const uint32_t lines = argc > 2 ? static_cast<uint32_t>(std::atoi(argv[2])) : 200;
    const uint32_t threads = argc > 3 ? static_cast<uint32_t>(std::atoi(argv[3])) : 0;
    const auto model = Model::open(argv[1], {.threads = threads});
    if (!model) {
        std::fprintf(stderr, "bench_rewrite: %s\n", model.error().message.c_str());
        return 1;
    }
    const std::vector<TokenId> file = sourceFile(lines);
    std::vector<TokenId> reply = file;
    for (size_t i = 0; i < reply.size(); ++i) {
        if (reply[i] == 2007) // the word
            reply[i] = 2500;
    }
    const auto session = Session::create(*model, {.contextLength = 16 * lines * 2 + 512});
    if (!session || !(*session)->prefill(file)) {
        std::fprintf(stderr, "bench_rewrite: no session\n");
        return 1;
    }
    const std::vector<TokenId> start(reply.begin(), reply.begin() + 60);
    // Before and after: the machine may have other things to do.
    const double before = tokensPerSecond(**session, start, false);
    const double guessed = tokensPerSecond(**session, reply, true);
    const double plain = (before + tokensPerSecond(**session, start, false)) / 2;
    std::printf("{\"plain_t_per_s\":%.2f,\"guessed_t_per_s\":%.2f,\"ratio\":%.2f}\n", plain,
                guessed, guessed / plain);
    return 0;
}
