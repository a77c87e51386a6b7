// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/matrix_probe.h"

#include "engine/compute/vulkan/products.h"

#include <cmath>
#include <vector>

namespace engine::compute::vulkan {

namespace {

    // Two tiles in each direction, the second of each with an end inside; two units.
    constexpr uint32_t kRows = 83;
    constexpr uint32_t kOutputs = 75;
    constexpr uint32_t kInputs = 64;

    // Small whole numbers with signs, which halves and their sums hold exactly.
    int weightAt(uint32_t output, uint32_t input)
    {
        return static_cast<int>((output * 7 + input * 5 + output * input) % 13) - 6;
    }
    int inputAt(uint32_t row, uint32_t input)
    {
        return static_cast<int>((row * 3 + input * 11 + row * input) % 17) - 8;
    }

    uint16_t halfOf(int number) // up to 15
    {
        const auto size = static_cast<uint32_t>(std::abs(number));
        const uint32_t sign = number < 0 ? 0x8000U : 0U;
        if (size == 0)
            return 0;
        uint32_t exponent = 0;
        while (size >> (exponent + 1) != 0)
            ++exponent;
        const uint32_t fraction = (size << (10 - exponent)) & 0x3FFU;
        return static_cast<uint16_t>(sign | ((15 + exponent) << 10U) | fraction);
    }

    std::vector<uint16_t> weights()
    {
        std::vector<uint16_t> halves(size_t{kOutputs} * kInputs);
        for (uint32_t output = 0; output < kOutputs; ++output)
            for (uint32_t input = 0; input < kInputs; ++input)
                halves[output * kInputs + input] = halfOf(weightAt(output, input));
        return halves;
    }

    std::vector<float> inputs()
    {
        std::vector<float> numbers(size_t{kRows} * kInputs);
        for (uint32_t row = 0; row < kRows; ++row)
            for (uint32_t input = 0; input < kInputs; ++input)
                numbers[row * kInputs + input] = static_cast<float>(inputAt(row, input));
        return numbers;
    }

    bool isRight(const std::vector<float> &results)
    {
        for (uint32_t row = 0; row < kRows; ++row) {
            for (uint32_t output = 0; output < kOutputs; ++output) {
                int sum = 0;
                for (uint32_t input = 0; input < kInputs; ++input)
                    sum += weightAt(output, input) * inputAt(row, input);
                if (results[row * kOutputs + output] != static_cast<float>(sum))
                    return false;
            }
        }
        return true;
    }

    // What the device makes of them. The matrix reads its numbers once: their pages may be
    // released.
    base::Result<std::vector<float>> multiply(const std::shared_ptr<Context> &context,
                                              cpu::ThreadPool &pool)
    {
        const std::vector<uint16_t> halves = weights();
        const FileRows rows{.type = gguf::TensorType::F16,
                            .data = std::as_bytes(std::span(halves)).data(),
                            .columns = kInputs,
                            .rows = kOutputs};
        auto matrix = VulkanMatrix::load(context, rows, pool);
        auto x = VulkanBuffer::create(context, kRows, kInputs);
        auto out = VulkanBuffer::create(context, kRows, kOutputs);
        for (const base::Error *error : {matrix ? nullptr : &matrix.error(),
                                         x ? nullptr : &x.error(), out ? nullptr : &out.error()}) {
            if (error)
                return *error;
        }
        CommandStream &stream = context->stream();
        const std::vector<float> numbers = inputs();
        stream.uploadTo(std::as_bytes(std::span(numbers)), (*x)->rowsAt(0, kRows, kInputs));
        Products products(context);
        const Matrix *const weight = matrix->get();
        const Tensor to{out->get(), 0, kRows, kOutputs};
        products.multiply({.x = {x->get(), 0, kRows, kInputs}}, {&weight, 1}, {&to, 1});
        std::vector<float> results(size_t{kRows} * kOutputs);
        stream.download((*out)->rowsAt(0, kRows, kOutputs),
                        std::as_writable_bytes(std::span(results)));
        if (auto finished = stream.finish(); !finished)
            return finished.error();
        return results;
    }

} // namespace

void probeMatrices(const std::shared_ptr<Context> &context, cpu::ThreadPool &pool)
{
    if (!context->matrices())
        return;
    const auto results = multiply(context, pool);
    if (!results)
        context->dropMatrices(results.error().message);
    else if (!isRight(*results))
        context->dropMatrices("They multiply wrongly.");
}

} // namespace engine::compute::vulkan
