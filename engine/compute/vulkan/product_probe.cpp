// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/product_probe.h"

#include "engine/compute/vulkan/products.h"

#include <cmath>
#include <vector>

namespace engine::compute::vulkan {

namespace {

    struct Shape {
        uint32_t rows = 0;
        uint32_t outputs = 0;
        uint32_t inputs = 0;
    };

    // Two tiles in each direction, the second of each with an end inside; two units.
    constexpr Shape kForMatrices{83, 75, 64};
    // A workgroup that is not full, and more units than threads; rows that are worth rounding.
    constexpr Shape kForDots{5, 35, 4096};
    constexpr float kNearby = 0.1F; // scales are not exact where inputs are rounded

    // Small whole numbers with signs, which halves and their sums hold exactly.
    int weightAt(uint32_t output, uint32_t input)
    {
        return static_cast<int>((output * 7 + input * 5 + output * input) % 13) - 6;
    }
    // Of a unit with `largest`, which is 127 where inputs are rounded by the largest.
    int inputAt(uint32_t row, uint32_t input, int largest)
    {
        if (largest > 0 && input % kUnitWeights == row)
            return largest;
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

    void append(std::vector<std::byte> &to, uint16_t half)
    {
        to.push_back(static_cast<std::byte>(half & 0xFFU));
        to.push_back(static_cast<std::byte>(half >> 8U));
    }

    // As a file's, of type F16 or Q8_0.
    std::vector<std::byte> weights(gguf::TensorType type, const Shape &shape)
    {
        std::vector<std::byte> bytes;
        for (uint32_t output = 0; output < shape.outputs; ++output) {
            for (uint32_t input = 0; input < shape.inputs; ++input) {
                const int weight = weightAt(output, input);
                if (type == gguf::TensorType::F16) {
                    append(bytes, halfOf(weight));
                    continue;
                }
                if (input % kUnitWeights == 0)
                    append(bytes, halfOf(1)); // scale
                bytes.push_back(static_cast<std::byte>(weight));
            }
        }
        return bytes;
    }

    struct Probe {
        gguf::TensorType type = gguf::TensorType::F16;
        Shape shape;
        int largest = 0;
        float nearby = 0;
    };

    std::vector<float> inputs(const Probe &probe)
    {
        const Shape &shape = probe.shape;
        std::vector<float> numbers(size_t{shape.rows} * shape.inputs);
        for (uint32_t row = 0; row < shape.rows; ++row)
            for (uint32_t input = 0; input < shape.inputs; ++input)
                numbers[row * shape.inputs + input] =
                    static_cast<float>(inputAt(row, input, probe.largest));
        return numbers;
    }

    bool isRight(const Probe &probe, const std::vector<float> &results)
    {
        const Shape &shape = probe.shape;
        for (uint32_t row = 0; row < shape.rows; ++row) {
            for (uint32_t output = 0; output < shape.outputs; ++output) {
                int sum = 0;
                for (uint32_t input = 0; input < shape.inputs; ++input)
                    sum += weightAt(output, input) * inputAt(row, input, probe.largest);
                const float result = results[row * shape.outputs + output];
                if (!(std::abs(result - static_cast<float>(sum)) <= probe.nearby))
                    return false;
            }
        }
        return true;
    }

    // What the device makes of them. The matrix reads its numbers once: their pages may be
    // released.
    base::Result<std::vector<float>>
    multiply(const Probe &probe, const std::shared_ptr<Context> &context, cpu::ThreadPool &pool)
    {
        const Shape &shape = probe.shape;
        const std::vector<std::byte> bytes = weights(probe.type, shape);
        const FileRows rows{.type = probe.type,
                            .data = bytes.data(),
                            .columns = shape.inputs,
                            .rows = shape.outputs};
        auto matrix = VulkanMatrix::load(context, rows, pool);
        auto x = VulkanBuffer::create(context, shape.rows, shape.inputs);
        auto out = VulkanBuffer::create(context, shape.rows, shape.outputs);
        for (const base::Error *error : {matrix ? nullptr : &matrix.error(),
                                         x ? nullptr : &x.error(), out ? nullptr : &out.error()}) {
            if (error)
                return *error;
        }
        CommandStream &stream = context->stream();
        const std::vector<float> numbers = inputs(probe);
        stream.uploadTo(std::as_bytes(std::span(numbers)),
                        (*x)->rowsAt(0, shape.rows, shape.inputs));
        Products products(context);
        const Matrix *const weight = matrix->get();
        const Tensor to{out->get(), 0, shape.rows, shape.outputs};
        products.multiply({.x = {x->get(), 0, shape.rows, shape.inputs}}, {&weight, 1}, {&to, 1});
        std::vector<float> results(size_t{shape.rows} * shape.outputs);
        stream.download((*out)->rowsAt(0, shape.rows, shape.outputs),
                        std::as_writable_bytes(std::span(results)));
        if (auto finished = stream.finish(); !finished)
            return finished.error();
        return results;
    }

    // Why not, a sentence; empty: they are right.
    std::string
    fault(const Probe &probe, const std::shared_ptr<Context> &context, cpu::ThreadPool &pool)
    {
        const auto results = multiply(probe, context, pool);
        if (!results)
            return results.error().message;
        return isRight(probe, *results) ? std::string() : "They multiply wrongly.";
    }

} // namespace

void probeMatrices(const std::shared_ptr<Context> &context, cpu::ThreadPool &pool)
{
    if (!context->matrices())
        return;
    const std::string found = fault({.shape = kForMatrices}, context, pool);
    if (!found.empty())
        context->dropMatrices(found);
}

void probeDots(const std::shared_ptr<Context> &context, cpu::ThreadPool &pool)
{
    if (!context->dotsFrom())
        return;
    const std::string found = fault(
        {.type = gguf::TensorType::Q8_0, .shape = kForDots, .largest = 127, .nearby = kNearby},
        context, pool);
    if (!found.empty())
        context->dropDots(found);
}

} // namespace engine::compute::vulkan
