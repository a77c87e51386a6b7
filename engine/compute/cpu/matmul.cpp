// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/matmul.h"

#include "engine/compute/cpu/thread_pool.h"

#include <algorithm>
#include <cstring>

namespace engine::compute::cpu {

namespace {

    constexpr uint32_t kResults = 8 * kTileRows; // of the widest block

    // Tiles of one range stay in the second-level cache while all blocks of tokens pass over them.
    constexpr size_t kRangeBytes = 128 * 1024;

} // namespace

ActivationForms Matmul::formsFor(std::span<const MatmulJob> jobs, uint32_t) const
{
    ActivationForms forms;
    const auto add = [&forms](const PackedMatrix *matrix) {
        if (matrix)
            (matrix->layout().isFloat() ? forms.values : forms.codes) = true;
    };
    for (const MatmulJob &job : jobs) {
        add(job.weight);
        add(job.second);
    }
    return forms;
}

void Matmul::run(std::span<const MatmulJob> jobs, const Activations &input)
{
    split(jobs, input);
    const auto ranges = static_cast<uint32_t>(m_ranges.size());
    m_pool.run(ranges, 1, [&](uint32_t begin, uint32_t end, uint32_t) {
        for (uint32_t i = begin; i < end; ++i)
            runRange(m_ranges[i], input);
    });
}

void Matmul::split(std::span<const MatmulJob> jobs, const Activations &input)
{
    uint32_t total = 0;
    for (const MatmulJob &job : jobs) {
        if (input.segments()[job.segment].rows > 0)
            total += job.weight->tiles();
    }
    const uint32_t balanced = m_pool.grainFor(total);
    m_ranges.clear();
    for (const MatmulJob &job : jobs) {
        if (input.segments()[job.segment].rows == 0)
            continue;
        const size_t bytes = job.weight->tileBytes() + (job.second ? job.second->tileBytes() : 0);
        const auto cached =
            static_cast<uint32_t>(std::max<size_t>(kRangeBytes / std::max<size_t>(bytes, 1), 1));
        const uint32_t grain = std::max(std::min(balanced, cached), 1U);
        const uint32_t tiles = job.weight->tiles();
        for (uint32_t first = 0; first < tiles; first += grain)
            m_ranges.push_back({&job, first, std::min(first + grain, tiles)});
    }
}

void Matmul::runRange(const Range &range, const Activations &input) const
{
    const MatmulJob &job = *range.job;
    const Activations::Segment &segment = input.segments()[job.segment];
    const auto type = static_cast<uint32_t>(job.weight->type());
    alignas(64) float results[kResults];
    alignas(64) float seconds[kResults];
    for (uint32_t b = segment.firstBlock; b < segment.endBlock; ++b) {
        const Activations::Block &block = input.block(b);
        for (uint32_t tile = range.firstTile; tile < range.endTile; ++tile) {
            m_kernels.tile[type][block.widthIndex](job.weight->tile(tile), job.weight->units(),
                                                   block.data, results);
            if (job.second) {
                const auto secondType = static_cast<uint32_t>(job.second->type());
                m_kernels.tile[secondType][block.widthIndex](
                    job.second->tile(tile), job.second->units(), block.data, seconds);
            }
            finishTile(job, block, tile, results, seconds);
        }
    }
}

void Matmul::finishTile(const MatmulJob &job,
                        const Activations::Block &block,
                        uint32_t tile,
                        float *results,
                        const float *seconds) const
{
    const uint32_t column = tile * kTileRows;
    const uint32_t count = std::min(kTileRows, job.weight->outputs() - column);
    for (uint32_t row = 0; row < block.rows; ++row) {
        float *values = results + row * kTileRows;
        const size_t at = size_t{block.firstRow} + row;
        float *out = job.out + at * job.outStride + column;
        switch (job.epilogue) {
        case Epilogue::Store:
            break;
        case Epilogue::Geglu:
            m_kernels.geluMultiply(values, seconds + row * kTileRows, count, values);
            break;
        case Epilogue::GeluTimes:
            m_kernels.geluMultiply(values, job.other + at * job.otherStride + column, count,
                                   values);
            break;
        case Epilogue::SoftCap:
            if (job.cap > 0)
                m_kernels.softCap(values, count, job.cap);
            break;
        }
        std::memcpy(out, values, count * sizeof(float));
    }
}

} // namespace engine::compute::cpu
