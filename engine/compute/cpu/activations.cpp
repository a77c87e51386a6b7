// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/activations.h"

#include "engine/compute/cpu/panel_gemm.h"
#include "engine/compute/cpu/thread_pool.h"

#include <algorithm>
#include <cstring>

namespace engine::compute::cpu {

void Activations::prepare(const ActivationSource &source,
                          const ActivationForms &forms,
                          const Kernels &kernels,
                          ThreadPool &pool)
{
    m_forms = forms;
    m_columns = source.columns;
    m_padded = paddedColumns(source.columns);
    layOut(source);
    assignMemory();
    float *scratch = m_normalised.need(size_t{pool.threads()} * m_padded);
    const auto blocks = static_cast<uint32_t>(m_blocks.size());
    pool.run(blocks, 1, [&](uint32_t begin, uint32_t end, uint32_t worker) {
        for (uint32_t i = begin; i < end; ++i)
            fill(source, i, kernels, scratch + size_t{worker} * m_padded);
    });
}

void Activations::layOut(const ActivationSource &source)
{
    m_blocks.clear();
    m_segments.clear();
    m_slots = 0;
    uint32_t row = 0;
    for (const uint32_t rows : source.segments) {
        const auto first = static_cast<uint32_t>(m_blocks.size());
        addBlocks(row, rows);
        m_segments.push_back({first, static_cast<uint32_t>(m_blocks.size()), row, rows});
        row += rows;
    }
}

void Activations::addBlocks(uint32_t firstRow, uint32_t rows)
{
    while (rows > 0) {
        uint32_t index = 3;
        while (index > 0 && kWidths[index - 1] >= rows)
            --index;
        const uint32_t taken = std::min(rows, kWidths[index]);
        m_blocks.push_back({.data = {}, .firstRow = firstRow, .rows = taken, .widthIndex = index});
        m_slots += kWidths[index];
        firstRow += taken;
        rows -= taken;
    }
}

void Activations::assignMemory()
{
    const size_t all = size_t{m_slots} * m_padded;
    const bool sums = m_forms.sums;
    const Place base{.target = {.codes = m_forms.codes ? m_codes.need(all) : nullptr,
                                .scale = m_forms.codes ? m_scale.need(all / 32) : nullptr,
                                .negativeSum32 = sums ? m_negative32.need(all / 32) : nullptr,
                                .negativeSum16 = sums ? m_negative16.need(all / 16) : nullptr,
                                .sum32 = sums ? m_sum32.need(all / 32) : nullptr,
                                .sum16 = sums ? m_sum16.need(all / 16) : nullptr,
                                .offset64 = m_forms.coarse ? m_offset64.need(all / 64) : nullptr},
                     .values = m_forms.values ? m_values.need(all) : nullptr};
    if (m_forms
            .bf16) // oneDNN reads whole blocks of rows; what lies beyond the last does not matter
        m_bf16.need(all + size_t{PanelGemm::kRowBlock} * m_padded);
    if (m_forms.bf16Rest)
        m_bf16Rest.need(all + size_t{PanelGemm::kRowBlock} * m_padded);
    m_places.clear();
    size_t at = 0;
    for (Block &block : m_blocks) {
        Place place;
        const ActivationTarget &from = base.target;
        if (m_forms.codes) {
            place.target.codes = from.codes + at;
            place.target.scale = from.scale + at / 32;
        }
        if (sums) {
            place.target.negativeSum32 = from.negativeSum32 + at / 32;
            place.target.negativeSum16 = from.negativeSum16 + at / 16;
            place.target.sum32 = from.sum32 + at / 32;
            place.target.sum16 = from.sum16 + at / 16;
        }
        if (m_forms.coarse)
            place.target.offset64 = from.offset64 + at / 64;
        if (m_forms.values)
            place.values = base.values + at;
        const ActivationTarget &to = place.target;
        block.data = {to.codes, to.scale, to.negativeSum32, to.negativeSum16,
                      to.sum32, to.sum16, place.values,     to.offset64};
        m_places.push_back(place);
        at += size_t{kWidths[block.widthIndex]} * m_padded;
    }
}

void Activations::fill(const ActivationSource &source,
                       uint32_t index,
                       const Kernels &kernels,
                       float *scratch)
{
    const Block &block = m_blocks[index];
    const Place &place = m_places[index];
    const uint32_t width = kWidths[block.widthIndex];
    for (uint32_t token = 0; token < width; ++token) {
        const bool real = token < block.rows;
        const float *row = real ? source.rows[block.firstRow + token] : nullptr;
        const float *from = scratch;
        if (!real)
            std::fill_n(scratch, m_padded, 0.0F);
        else if (source.normalise)
            kernels.rmsNorm(row, source.norm, m_columns, source.eps, scratch);
        else if (m_columns == m_padded)
            from = row;
        else
            std::memcpy(scratch, row, m_columns * sizeof(float));
        std::fill(scratch + m_columns, scratch + m_padded, 0.0F);
        if (m_forms.codes)
            kernels.quantize(from, m_padded, token, width, place.target);
        if (m_forms.values) {
            for (uint32_t column = 0; column < m_padded; ++column)
                place.values[size_t{column} * width + token] = from[column];
        }
        if (m_forms.bf16 && real) {
            const size_t at = size_t{block.firstRow + token} * m_padded;
            kernels.toBf16(from, m_padded, m_bf16.get() + at,
                           m_forms.bf16Rest ? m_bf16Rest.get() + at : nullptr);
        }
    }
}

} // namespace engine::compute::cpu
