// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/panel_gemm.h"
#include "engine/compute/cpu/thread_pool.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <numeric>

// Measures what bounds a model on this machine: how fast all threads together read memory, and how
// fast they multiply bf16 matrices that stay in their caches.
//   bench_machine [threads]           prints one JSON object

namespace {

using engine::compute::cpu::PanelGemm;
using engine::compute::cpu::ThreadPool;
using Clock = std::chrono::steady_clock;

constexpr size_t kReadBytes = size_t{1} << 30; // far more than a cache holds
constexpr int kRounds = 7;

template<typename Work>
double fewestSeconds(const Work &work)
{
    double fewest = 1e9;
    for (int i = 0; i < kRounds; ++i) {
        const Clock::time_point begin = Clock::now();
        work();
        fewest = std::min(fewest, std::chrono::duration<double>(Clock::now() - begin).count());
    }
    return fewest;
}

double readGigabytesPerSecond(ThreadPool &pool)
{
    const std::vector<uint64_t> numbers(kReadBytes / sizeof(uint64_t), 1);
    constexpr uint32_t kPieces = 256;
    const size_t each = numbers.size() / kPieces;
    std::vector<uint64_t> sums(kPieces);
    const double seconds = fewestSeconds([&] {
        pool.run(kPieces, 1, [&](uint32_t begin, uint32_t end, uint32_t) {
            for (uint32_t i = begin; i < end; ++i) {
                const auto first = numbers.begin() + static_cast<ptrdiff_t>(i * each);
                sums[i] = std::accumulate(first, first + static_cast<ptrdiff_t>(each), uint64_t{0});
            }
        });
    });
    // The sum is used, or the compiler would not read at all.
    const bool isRight = std::accumulate(sums.begin(), sums.end(), uint64_t{0}) == numbers.size();
    return isRight ? double(kReadBytes) / seconds / 1e9 : 0;
}

double bf16Teraflops(ThreadPool &pool)
{
    const auto gemm = PanelGemm::create(true);
    constexpr uint32_t kDepth = PanelGemm::kDepthBlock;
    constexpr uint32_t kRows = PanelGemm::kRowBlock;
    constexpr uint32_t kColumns = PanelGemm::kPanelColumns;
    if (!gemm || !gemm->prepare(kDepth))
        return 0;
    const std::vector<uint16_t> a(size_t{kRows} * kDepth);
    const std::vector<uint16_t> panel(size_t{kDepth} * kColumns);
    constexpr int kCalls = 400;
    const double seconds = fewestSeconds([&] {
        pool.run(pool.threads(), 1, [&](uint32_t begin, uint32_t end, uint32_t) {
            std::vector<float> c(size_t{kRows} * kColumns);
            for (int i = 0; i < kCalls * static_cast<int>(end - begin); ++i)
                gemm->multiply({.a = a.data(),
                                .rows = kRows,
                                .depth = kDepth,
                                .panel = panel.data(),
                                .c = c.data()});
            PanelGemm::endThread();
        });
    });
    return 2.0 * kRows * kColumns * kDepth * kCalls * pool.threads() / seconds / 1e12;
}

} // namespace

int main(int argc, char **argv)
{
    const int wanted = argc > 1 ? std::atoi(argv[1]) : 0;
    ThreadPool pool(wanted > 0 ? static_cast<uint32_t>(wanted)
                               : engine::compute::cpu::defaultThreads());
    const double read = readGigabytesPerSecond(pool);
    const double flops = bf16Teraflops(pool);
    std::printf("{\"threads\":%u,\"read_gb_per_s\":%.2f,\"bf16_tflops\":%.3f}\n", pool.threads(),
                read, flops);
    return 0;
}
