// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/attention.h"

#include "engine/compute/cpu/thread_pool.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace engine::compute::cpu {

namespace {

    constexpr uint32_t kBlockPositions = kAttentionKeys;
    // Keys and values of one step stay in the first-level cache while query rows pass over them.
    constexpr uint32_t kStepBytes = 32 * 1024;
    constexpr uint32_t kPartPositions = 512; // of one part when positions are split
    constexpr uint32_t kWindowPartPositions = 128; // so that a window is work for several threads
    constexpr uint32_t kItemRows =
        64; // query rows that pass over a block of keys while it is cached
    constexpr uint32_t kFewTokens = 8;
    constexpr float kNothing = -3.0e38F;

    // No later token sees an earlier position than the first, no earlier one a later than the last.
    uint32_t firstSeen(const AttentionCall &call, const KvShape &shape, uint32_t token)
    {
        return visiblePositions(shape, call.spec, call.spec.firstPosition + token).first
            / kBlockPositions * kBlockPositions;
    }

    // Positions of one step for padded heads of `dim` numbers.
    uint32_t stepPositions(uint32_t dim)
    {
        const uint32_t blockBytes =
            2 * kBlockPositions * dim * static_cast<uint32_t>(sizeof(uint16_t));
        return std::clamp(kStepBytes / blockBytes, 1U, kAttentionBlocks) * kBlockPositions;
    }

    uint32_t endSeen(const AttentionCall &call, const KvShape &shape, uint32_t token)
    {
        return visiblePositions(shape, call.spec, call.spec.firstPosition + token).end;
    }

} // namespace

void Attention::run(const AttentionCall &call, const KvStore &kv)
{
    plan(call, kv);
    const auto items = static_cast<uint32_t>(m_items.size());
    const size_t perItem = size_t{m_rows} * (2 * m_dim + 2);
    const bool split = m_parts > 1;
    m_scratch.need(perItem * (split ? items : m_pool.threads()));
    m_pool.run(items, 1, [&](uint32_t begin, uint32_t end, uint32_t worker) {
        for (uint32_t i = begin; i < end; ++i)
            compute(call, kv, m_items[i], state(split ? i : worker));
    });
    if (!split)
        return;
    for (uint32_t i = 0; i < items; i += m_parts)
        join(call, kv, i);
}

void Attention::plan(const AttentionCall &call, const KvStore &kv)
{
    const KvShape &shape = kv.shape();
    const uint32_t group = call.spec.heads / shape.kvHeads;
    const uint32_t tokens = std::max(kItemRows / group, 1U);
    m_items.clear();
    m_parts = 1;
    m_dim = kv.paddedDim();
    m_rows = (std::min(tokens, call.tokens) * group + 7U) / 8U * 8U;
    const bool split = call.tokens <= kFewTokens;
    for (uint32_t head = 0; head < shape.kvHeads; ++head) {
        for (uint32_t token = 0; token < call.tokens; token += tokens) {
            const uint32_t count = std::min(tokens, call.tokens - token);
            if (split)
                addParts(call, shape, {head, token, count});
            else
                m_items.push_back({head, token, count, firstSeen(call, shape, token),
                                   endSeen(call, shape, token + count - 1)});
        }
    }
}

// Parts begin at the same positions whatever the number of tokens, so that each token's result is
// the same, bit for bit, alone and among others. All items get the same parts.
void Attention::addParts(const AttentionCall &call, const KvShape &shape, const Item &whole)
{
    const uint32_t end = endSeen(call, shape, call.tokens - 1);
    const uint32_t size = shape.window > 0 ? kWindowPartPositions : kPartPositions;
    m_parts = 0;
    for (uint32_t begin = firstSeen(call, shape, 0); begin < end; ++m_parts) {
        const uint32_t next = std::min((begin / size + 1) * size, end);
        m_items.push_back({whole.kvHead, whole.firstToken, whole.tokens, begin, next});
        begin = next;
    }
}

Attention::State Attention::state(uint32_t index) const
{
    State state;
    state.queries = m_scratch.get() + size_t{index} * m_rows * (2 * m_dim + 2);
    state.out = state.queries + size_t{m_rows} * m_dim;
    state.largest = state.out + size_t{m_rows} * m_dim;
    state.sum = state.largest + m_rows;
    return state;
}

void Attention::compute(const AttentionCall &call,
                        const KvStore &kv,
                        const Item &item,
                        const State &state) const
{
    const uint32_t dim = kv.shape().headDim;
    const uint32_t group = call.spec.heads / kv.shape().kvHeads;
    const uint32_t rows = item.tokens * group;
    std::fill_n(state.queries, size_t{m_rows} * m_dim, 0.0F);
    std::fill_n(state.out, size_t{m_rows} * m_dim, 0.0F);
    std::fill_n(state.largest, m_rows, kNothing);
    std::fill_n(state.sum, m_rows, 0.0F);
    for (uint32_t row = 0; row < rows; ++row) {
        const float *query = call.queries + (item.firstToken + row / group) * call.queryStride
            + size_t{item.kvHead * group + row % group} * dim;
        std::memcpy(state.queries + size_t{row} * m_dim, query, dim * sizeof(float));
    }
    // Steps end at the same positions whatever the number of tokens, for the same reason as parts.
    const uint32_t step = stepPositions(m_dim);
    for (uint32_t p = item.beginPosition; p < item.endPosition;) {
        const uint32_t next = std::min((p / step + 1) * step, item.endPosition);
        addStep(call, kv, item, state, {.first = p, .end = next});
        p = next;
    }
    if (m_parts > 1)
        return;
    for (uint32_t row = 0; row < rows; ++row) {
        float *values = state.out + size_t{row} * m_dim;
        m_kernels.scale(values, dim, 1.0F / state.sum[row]);
        float *out = call.out + (item.firstToken + row / group) * call.outStride
            + size_t{item.kvHead * group + row % group} * dim;
        std::memcpy(out, values, dim * sizeof(float));
    }
}

void Attention::addStep(const AttentionCall &call,
                        const KvStore &kv,
                        const Item &item,
                        const State &state,
                        const PositionRange &step) const
{
    const uint32_t group = call.spec.heads / kv.shape().kvHeads;
    const uint32_t rows = item.tokens * group;
    const uint32_t length = step.end - step.first;
    const float *queries[8];
    int32_t first[8];
    int32_t last[8];
    AttentionBlock block{.queries = queries,
                         .blocks = (length + kBlockPositions - 1) / kBlockPositions,
                         .headDim = m_dim,
                         .firstVisible = first,
                         .lastVisible = last};
    for (uint32_t b = 0; b < block.blocks; ++b)
        kv.lend(item.kvHead, step.first + b * kBlockPositions, block, b);
    for (uint32_t row = 0; row < rows; row += 8) {
        const uint32_t count = std::min(rows - row, 8U);
        block.rows = count > 4 ? 8 : count > 2 ? 4 : count;
        bool visible = false;
        for (uint32_t r = 0; r < block.rows; ++r) {
            queries[r] = state.queries + size_t{row + r} * m_dim;
            const uint32_t at = call.spec.firstPosition + item.firstToken + (row + r) / group;
            const PositionRange seen = visiblePositions(kv.shape(), call.spec, at);
            first[r] = static_cast<int32_t>(std::max(seen.first, step.first) - step.first);
            last[r] = r < count && seen.end > step.first
                ? static_cast<int32_t>(std::min(seen.end - step.first, length)) - 1
                : -1;
            visible = visible || last[r] >= first[r];
        }
        if (!visible)
            continue;
        block.largest = state.largest + row;
        block.sum = state.sum + row;
        block.out = state.out + size_t{row} * m_dim;
        m_kernels.attend(block);
    }
}

void Attention::join(const AttentionCall &call, const KvStore &kv, uint32_t firstItem)
{
    const Item &item = m_items[firstItem];
    const uint32_t dim = kv.shape().headDim;
    const uint32_t group = call.spec.heads / kv.shape().kvHeads;
    for (uint32_t row = 0; row < item.tokens * group; ++row) {
        float largest = kNothing;
        for (uint32_t part = 0; part < m_parts; ++part)
            largest = std::max(largest, state(firstItem + part).largest[row]);
        float *out = call.out + (item.firstToken + row / group) * call.outStride
            + size_t{item.kvHead * group + row % group} * dim;
        std::fill_n(out, dim, 0.0F);
        float sum = 0.0F;
        for (uint32_t part = 0; part < m_parts; ++part) {
            const State from = state(firstItem + part);
            const float weight = std::exp(from.largest[row] - largest);
            sum += weight * from.sum[row];
            m_kernels.addWeighted(out, from.out + size_t{row} * m_dim, dim, weight);
        }
        m_kernels.scale(out, dim, 1.0F / sum);
    }
}

} // namespace engine::compute::cpu
