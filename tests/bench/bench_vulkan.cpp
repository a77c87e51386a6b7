// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/vulkan_backend.h"
#include "tests/engine/compute/random_weights.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <string_view>

// Times products of few rows on the graphics device, as decoding needs them, or attention:
//   bench_vulkan [type] [inputs] [outputs]
//   bench_vulkan attention
// GB/s of the file's bytes by the clock, and by the processor's time of all threads: what counts
// where a driver computes on the processor and others want it, too.

using namespace engine::compute;
using namespace tests;

namespace {

constexpr size_t kBytesInTurn = 96U << 20; // of weights

struct Shape {
    uint32_t inputs = 1536;
    uint32_t outputs = 6144;
};

struct Times {
    double clock = 0; // seconds
    double processor = 0;
};

Times now()
{
    using namespace std::chrono;
    return {duration<double>(steady_clock::now().time_since_epoch()).count(),
            double(std::clock()) / CLOCKS_PER_SEC};
}

// Of one call, the medians of some.
Times timesOf(const std::function<void()> &call)
{
    call();
    std::vector<double> clock;
    std::vector<double> processor;
    for (int i = 0; i < 9; ++i) {
        const Times begin = now();
        call();
        const Times end = now();
        clock.push_back(end.clock - begin.clock);
        processor.push_back(end.processor - begin.processor);
    }
    std::ranges::nth_element(clock, clock.begin() + 4);
    std::ranges::nth_element(processor, processor.begin() + 4);
    return {clock[4], processor[4]};
}

bool benchProducts(Backend &backend, TensorType type, const Shape &shape)
{
    const RandomTensor tensor = randomTensor(type, shape.inputs, shape.outputs, 1);
    const size_t bytes = tensor.info.data.size();
    std::vector<std::unique_ptr<Matrix>> matrices;
    for (size_t loaded = 0; loaded < kBytesInTurn; loaded += bytes) {
        const RandomTensor next = randomTensor(type, shape.inputs, shape.outputs, 1);
        auto matrix = backend.loadMatrix(next.info, 0, shape.outputs);
        if (!matrix)
            return false;
        matrices.push_back(std::move(*matrix));
    }
    const double gigabytes = double(bytes * matrices.size()) / 1e9;
    std::printf("%-7s", engine::gguf::traits(type).name.data());
    for (const uint32_t rows : {1U, 2U, 4U, 8U}) {
        const auto x = std::move(*backend.allocate(rows, shape.inputs));
        const auto out = std::move(*backend.allocate(rows, shape.outputs));
        const Tensor from{x.get(), 0, rows, shape.inputs};
        const Tensor to{out.get(), 0, rows, shape.outputs};
        backend.write(randomFloats(size_t{rows} * shape.inputs, 1), from);
        const Times times = timesOf([&] {
            for (const auto &matrix : matrices) {
                const Matrix *one = matrix.get();
                backend.normMatmul(from, nullptr, 0, {&one, 1}, {&to, 1});
            }
            (void)backend.finish();
        });
        std::printf(" | %u: %6.2f GB/s, %6.2f", rows, gigabytes / times.clock,
                    gigabytes / times.processor);
        std::fflush(stdout);
    }
    std::printf("\n");
    return true;
}

// Of a global layer of E2B, of one token and of a question's.
bool benchAttention(Backend &backend, KvPrecision precision)
{
    constexpr uint32_t kStored = 4096;
    constexpr uint32_t kHeads = 8;
    constexpr uint32_t kHeadDim = 512;
    const auto kv = backend.makeKv(
        {.kvHeads = 1, .headDim = kHeadDim, .capacity = kStored, .precision = precision});
    if (!kv || !(*kv)->reserve(kStored))
        return false;
    const std::vector<std::byte> zeros(kStored * (*kv)->positionBytes());
    if (!(*kv)->writePositions({0, kStored}, zeros))
        return false;
    std::printf("attention, %s", precision == KvPrecision::Half ? "halves" : "codes ");
    for (const uint32_t rows : {1U, 512U}) {
        constexpr uint32_t kWidth = kHeads * kHeadDim;
        const auto q = std::move(*backend.allocate(rows, kWidth));
        const auto out = std::move(*backend.allocate(rows, kWidth));
        backend.write(randomFloats(size_t{rows} * kWidth, 1), {q.get(), 0, rows, kWidth});
        const Times times = timesOf([&] {
            backend.attention({q.get(), 0, rows, kWidth},
                              {.heads = kHeads, .firstPosition = kStored - rows}, **kv,
                              {out.get(), 0, rows, kWidth});
            (void)backend.finish();
        });
        std::printf(" | %u: %9.3f ms, %9.3f", rows, times.clock * 1e3, times.processor * 1e3);
        std::fflush(stdout);
    }
    std::printf("\n");
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    auto backend = vulkan::makeBackend({});
    if (!backend) {
        std::fprintf(stderr, "%s\n", backend.error().message.c_str());
        return 1;
    }
    if (argc > 1 && std::string_view(argv[1]) == "attention") {
        std::printf("%s\n", (*backend)->name().c_str());
        return benchAttention(**backend, KvPrecision::Half)
                && benchAttention(**backend, KvPrecision::EightBit)
            ? 0
            : 1;
    }
    Shape shape;
    if (argc > 3)
        shape = {static_cast<uint32_t>(std::atoi(argv[2])),
                 static_cast<uint32_t>(std::atoi(argv[3]))};
    std::printf("%s, %u x %u\n", (*backend)->name().c_str(), shape.inputs, shape.outputs);
    for (const TensorType type : kAllTypes) {
        if ((argc < 2 || engine::gguf::traits(type).name == std::string_view(argv[1]))
            && !benchProducts(**backend, type, shape))
            return 1;
    }
    return 0;
}
