// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace app::cli {

// What is timed: reading a prompt of some tokens at once, or as many tokens one after the other as
// a reply takes; after `depth` tokens of context, which are not timed.
struct BenchmarkCase {
    enum class Kind { Prompt, Generation };
    Kind kind = Kind::Prompt;
    uint32_t tokens = 0;
    uint32_t depth = 0;

    std::string name() const; // "pp512", "tg128 @ d4096"
};

struct BenchmarkResult {
    double tokensPerSecond = 0; // mean of the repetitions
    double deviation = 0; // of a repetition from the mean (n - 1); 0 for one repetition
};

// Times cases on one session with random tokens, as llama-bench does: no sampling, a warm-up before
// the first repetition. Blocking; single thread.
class Benchmark final
{
public:
    Benchmark(engine::Session &session,
              uint32_t vocabularySize,
              const base::CancelToken &cancel); // must outlive this

    base::Result<BenchmarkResult> run(const BenchmarkCase &test, uint32_t repetitions);

private:
    base::Result<void> once(const BenchmarkCase &test, uint32_t tokens);
    std::vector<engine::TokenId> randomTokens(uint32_t count);

    engine::Session &m_session;
    const base::CancelToken &m_cancel;
    std::mt19937 m_random; // with its fixed first seed: every run computes the same tokens
    uint32_t m_vocabularySize;
};

} // namespace app::cli
