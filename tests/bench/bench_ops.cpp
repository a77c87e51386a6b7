// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/cpu_backend.h"
#include "tests/engine/compute/random_weights.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <string_view>

// Times the CPU backend's operations one by one:
//   bench_ops [threads] [type]        HEARTH_CPU_ISA=avx2 caps the instruction set
// Products run over several matrices in turn, more than a cache holds, as decoding does. Many
// tokens are timed twice: with the packed weights, and with weights that were expanded to 8-bit
// codes.

using namespace engine::compute;
using namespace tests;

namespace {

constexpr uint32_t kInputs = 2560;
constexpr uint32_t kOutputs = 10240;
constexpr size_t kBytesInTurn = 96U << 20; // of weights

bool isAlone = false; // one thread: its own time, whatever else the machine does

double now()
{
    if (isAlone)
        return double(std::clock()) / CLOCKS_PER_SEC;
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

// Seconds of one call, the median of some.
double secondsOf(const std::function<void()> &call)
{
    call();
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        const double begin = now();
        call();
        times.push_back(now() - begin);
    }
    std::ranges::nth_element(times, times.begin() + 4);
    return times[4];
}

std::unique_ptr<Buffer> randomBuffer(Backend &backend, uint32_t rows, uint32_t width)
{
    auto buffer = std::move(*backend.allocate(rows, width));
    backend.write(randomFloats(size_t{rows} * width, 1), {buffer.get(), 0, rows, width});
    return buffer;
}

using Matrices = std::vector<std::unique_ptr<Matrix>>;

double secondsOfProducts(Backend &backend, const Matrices &matrices, size_t count, uint32_t tokens)
{
    const auto x = randomBuffer(backend, tokens, kInputs);
    const auto out = std::move(*backend.allocate(tokens, kOutputs));
    const Tensor to{out.get(), 0, tokens, kOutputs};
    return secondsOf([&] {
        for (size_t i = 0; i < count; ++i) {
            const Matrix *matrix = matrices[i].get();
            backend.normMatmul({x.get(), 0, tokens, kInputs}, nullptr, 0, {&matrix, 1}, {&to, 1});
        }
    });
}

// `packed` never expands weights, `expanding` does so for all that is timed with it.
void benchProducts(Backend &packed, Backend &expanding, TensorType type)
{
    const RandomTensor tensor = randomTensor(type, kInputs, kOutputs, 1);
    const size_t bytes = tensor.info.data.size();
    Matrices matrices;
    const double load = secondsOf([&] {
        matrices.clear();
        for (size_t loaded = 0; loaded < kBytesInTurn; loaded += bytes)
            matrices.push_back(std::move(*packed.loadMatrix(tensor.info, 0, kOutputs)));
    });
    const double gigabytes = double(bytes * matrices.size()) / 1e9;
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    std::printf("%-7s load %5.2f GB/s", engine::gguf::traits(type).name.data(), gigabytes / load);
    for (const uint32_t tokens : {1U, 2U, 4U, 8U})
        std::printf(" | %u: %5.1f GB/s", tokens,
                    gigabytes / secondsOfProducts(packed, matrices, matrices.size(), tokens));
    for (const uint32_t tokens : {16U, 32U, 64U, 512U}) {
        const double operations = 2.0 * kInputs * kOutputs * tokens / 1e9;
        std::printf(" | %u: %6.1f, expanded %6.1f GOP/s", tokens,
                    operations / secondsOfProducts(packed, matrices, 1, tokens),
                    operations / secondsOfProducts(expanding, matrices, 1, tokens));
    }
    std::printf("\n");
}

struct AttentionShape {
    const char *name;
    uint32_t heads, kvHeads, headDim, window;
    KvPrecision precision = KvPrecision::Half;
};

void benchAttention(Backend &backend, const AttentionShape &shape)
{
    constexpr uint32_t kStored = 4096;
    auto kv = std::move(
        *backend.makeKv({shape.kvHeads, shape.headDim, shape.window,
                         shape.window > 0 ? shape.window + 1024 : kStored, shape.precision}));
    if (!kv->reserve(kStored))
        return;
    std::printf("attention %-8s", shape.name);
    for (const uint32_t tokens : {1U, 512U}) {
        const uint32_t width = shape.heads * shape.headDim;
        const auto q = randomBuffer(backend, tokens, width);
        const auto out = std::move(*backend.allocate(tokens, width));
        const double seconds = secondsOf([&] {
            backend.attention({q.get(), 0, tokens, width},
                              {.heads = shape.heads, .firstPosition = kStored - tokens}, *kv,
                              {out.get(), 0, tokens, width});
        });
        const uint32_t seen = shape.window > 0 ? shape.window : kStored - tokens / 2;
        const double operations = 4.0 * seen * width * tokens;
        std::printf(" | %u at %u: %8.1f us %6.1f GFLOP/s", tokens, kStored, seconds * 1e6,
                    operations / seconds / 1e9);
    }
    std::printf("\n");
}

} // namespace

int main(int argc, char **argv)
{
    const auto threads = argc > 1 ? static_cast<uint32_t>(std::atoi(argv[1])) : 0U;
    isAlone = threads == 1;
    auto packed = cpu::makeBackend({.threads = threads, .expandFrom = 0});
    auto expanding = cpu::makeBackend({.threads = threads, .expandFrom = 1});
    if (!packed || !expanding) {
        const auto &error = packed ? expanding.error() : packed.error();
        std::fprintf(stderr, "%s\n", error.message.c_str());
        return 1;
    }
    std::printf("%s, %u x %u\n", (*packed)->name().c_str(), kInputs, kOutputs);
    for (const TensorType type : kAllTypes) {
        if (argc < 3 || engine::gguf::traits(type).name == std::string_view(argv[2]))
            benchProducts(**packed, **expanding, type);
    }
    benchAttention(**packed, {"sliding", 8, 1, 256, 512});
    benchAttention(**packed, {"global", 8, 1, 512, 0});
    benchAttention(**packed, {"8 bit", 8, 1, 512, 0, KvPrecision::EightBit});
    return 0;
}
