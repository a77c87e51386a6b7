// SPDX-License-Identifier: Apache-2.0
#include "engine/projector/linear_runner.h"

#include "engine/projector/row_math.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace engine::projector {

LinearRunner::LinearRunner(compute::Backend &backend)
    : m_backend(backend)
    , m_pool(backend.threads())
{
}

base::Result<void>
LinearRunner::reserve(std::unique_ptr<compute::Buffer> &buffer, uint32_t rows, uint32_t width)
{
    if (buffer && buffer->rows() >= rows && buffer->width() >= width)
        return {};
    if (buffer) {
        rows = std::max(rows, buffer->rows());
        width = std::max(width, buffer->width());
    }
    buffer.reset();
    auto allocated = m_backend.allocate(rows, width);
    if (!allocated)
        return allocated.error();
    buffer = std::move(*allocated);
    return {};
}

base::Result<void> LinearRunner::run(const ClippedLinear &linear,
                                     std::span<const float> in,
                                     uint32_t rows,
                                     std::vector<float> &out)
{
    const uint32_t inputs = linear.matrix->inputs();
    const uint32_t outputs = linear.matrix->outputs();
    if (auto room = reserve(m_in, rows, inputs); !room)
        return room;
    if (auto room = reserve(m_out, rows, outputs); !room)
        return room;
    const compute::Tensor from{.buffer = m_in.get(), .rows = rows, .width = inputs};
    const compute::Tensor to{.buffer = m_out.get(), .rows = rows, .width = outputs};
    std::span<const float> given = in.first(size_t{rows} * inputs);
    if (std::isfinite(linear.inputMin) || std::isfinite(linear.inputMax)) {
        m_limited.resize(given.size());
        forRows(rows, [&](uint32_t row) {
            const size_t at = size_t{row} * inputs;
            limit(given.data() + at, inputs, linear.inputMin, linear.inputMax,
                  m_limited.data() + at);
        });
        given = m_limited;
    }
    m_backend.write(given, from);
    const compute::Matrix *matrix = linear.matrix.get();
    m_backend.normMatmul(from, nullptr, 0.0F, {&matrix, 1}, {&to, 1});
    if (auto done = m_backend.finish(); !done)
        return done;
    out.resize(size_t{rows} * outputs);
    m_backend.read(to, out);
    if (std::isfinite(linear.outputMin) || std::isfinite(linear.outputMax)) {
        forRows(rows, [&](uint32_t row) {
            float *values = out.data() + size_t{row} * outputs;
            limit(values, outputs, linear.outputMin, linear.outputMax, values);
        });
    }
    return {};
}

} // namespace engine::projector
