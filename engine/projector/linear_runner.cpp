// SPDX-License-Identifier: Apache-2.0
#include "engine/projector/linear_runner.h"

#include "engine/projector/row_math.h"

#include <algorithm>
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
    const Projection only{&linear, &out};
    return runAlike({&only, 1}, in, rows);
}

base::Result<void>
LinearRunner::run(std::span<const Projection> projections, std::span<const float> in, uint32_t rows)
{
    while (!projections.empty()) {
        const ClippedLinear &first = *projections.front().linear;
        const auto other = std::ranges::find_if_not(projections, [&](const Projection &next) {
            return next.linear->inputMin == first.inputMin
                && next.linear->inputMax == first.inputMax;
        });
        const auto alike = std::min(static_cast<size_t>(other - projections.begin()), kMost);
        if (auto done = runAlike(projections.first(alike), in, rows); !done)
            return done;
        projections = projections.subspan(alike);
    }
    return {};
}

base::Result<void> LinearRunner::runAlike(std::span<const Projection> projections,
                                          std::span<const float> in,
                                          uint32_t rows)
{
    const ClippedLinear &first = *projections.front().linear;
    const uint32_t inputs = first.matrix->inputs();
    if (auto room = reserve(m_in, rows, inputs); !room)
        return room;
    std::array<compute::Tensor, kMost> to;
    std::array<const compute::Matrix *, kMost> matrices{};
    for (size_t i = 0; i < projections.size(); ++i) {
        matrices[i] = projections[i].linear->matrix.get();
        if (auto room = reserve(m_out[i], rows, matrices[i]->outputs()); !room)
            return room;
        to[i] = {.buffer = m_out[i].get(), .rows = rows, .width = matrices[i]->outputs()};
    }
    const compute::Tensor from{.buffer = m_in.get(), .rows = rows, .width = inputs};
    give(in.first(size_t{rows} * inputs), from, [&](const float *row, float *place) {
        limit(row, inputs, first.inputMin, first.inputMax, place);
    });
    m_backend.normMatmul(from, nullptr, 0.0F, {matrices.data(), projections.size()},
                         {to.data(), projections.size()});
    if (auto done = m_backend.finish(); !done)
        return done;
    for (size_t i = 0; i < projections.size(); ++i) {
        const ClippedLinear &linear = *projections[i].linear;
        std::vector<float> &out = *projections[i].out;
        out.resize(size_t{rows} * to[i].width);
        take(to[i], out, [&](const float *place, float *row) {
            limit(place, to[i].width, linear.outputMin, linear.outputMax, row);
        });
    }
    return {};
}

} // namespace engine::projector
