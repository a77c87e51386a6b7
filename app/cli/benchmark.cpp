// SPDX-License-Identifier: Apache-2.0
#include "app/cli/benchmark.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>

namespace app::cli {

namespace {

    BenchmarkResult summary(const std::vector<double> &speeds)
    {
        const auto count = static_cast<double>(speeds.size());
        const double mean = std::accumulate(speeds.begin(), speeds.end(), 0.0) / count;
        double squares = 0;
        for (const double speed : speeds)
            squares += (speed - mean) * (speed - mean);
        return {mean, speeds.size() > 1 ? std::sqrt(squares / (count - 1)) : 0.0};
    }

} // namespace

std::string BenchmarkCase::name() const
{
    const std::string test = (kind == Kind::Prompt ? "pp" : "tg") + std::to_string(tokens);
    return depth == 0 ? test : test + " @ d" + std::to_string(depth);
}

Benchmark::Benchmark(engine::Session &session,
                     uint32_t vocabularySize,
                     const base::CancelToken &cancel)
    : m_session(session)
    , m_cancel(cancel)
    , m_vocabularySize(vocabularySize)
{
}

base::Result<BenchmarkResult> Benchmark::run(const BenchmarkCase &test, uint32_t repetitions)
{
    using Clock = std::chrono::steady_clock;
    if (auto emptied = m_session.rewind(0, &m_cancel); !emptied)
        return emptied.error();
    if (auto context = m_session.prefill(randomTokens(test.depth), &m_cancel); !context)
        return context.error();

    std::vector<double> speeds;
    for (uint32_t repetition = 0; repetition <= repetitions; ++repetition) {
        const bool isWarmUp = repetition == 0;
        const bool isShort = isWarmUp && test.kind == BenchmarkCase::Kind::Generation;
        const auto start = Clock::now();
        if (auto computed = once(test, isShort ? 1 : test.tokens); !computed)
            return computed.error();
        const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
        if (!isWarmUp)
            speeds.push_back(test.tokens / std::max(seconds, 1e-9));
        if (auto rewound = m_session.rewind(test.depth, &m_cancel); !rewound)
            return rewound.error();
    }
    return summary(speeds);
}

base::Result<void> Benchmark::once(const BenchmarkCase &test, uint32_t tokens)
{
    const auto ids = randomTokens(tokens);
    if (test.kind == BenchmarkCase::Kind::Prompt)
        return m_session.prefill(ids, &m_cancel);
    for (const engine::TokenId &id : ids) {
        if (auto computed = m_session.prefill(std::span(&id, 1), &m_cancel); !computed)
            return computed.error();
    }
    return {};
}

std::vector<engine::TokenId> Benchmark::randomTokens(uint32_t count)
{
    std::vector<engine::TokenId> ids(count);
    for (auto &id : ids)
        id = static_cast<engine::TokenId>(m_random() % m_vocabularySize);
    return ids;
}

} // namespace app::cli
