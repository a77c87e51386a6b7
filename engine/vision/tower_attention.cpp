// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/tower_attention.h"

#include "engine/vision/turned_heads.h"

#include <algorithm>
#include <utility>

namespace engine::vision {

using base::Result;
using compute::Tensor;

TowerAttention::TowerAttention(const VisionConfig &config,
                               compute::Backend &backend,
                               projector::LinearRunner &linears)
    : m_config(config)
    , m_backend(backend)
    , m_linears(linears)
    , m_order(turnedOrder(config.headDim()))
{
}

Result<void> TowerAttention::prepare(uint32_t columns, uint32_t rows)
{
    m_patches = columns * rows;
    auto kv = m_backend.makeKv({.kvHeads = m_config.heads,
                                .headDim = m_config.headDim(),
                                .window = 0,
                                .capacity = m_patches});
    if (!kv)
        return kv.error();
    m_kv = std::move(*kv);
    if (auto room = m_kv->reserve(m_patches); !room)
        return room;
    const std::pair<std::unique_ptr<compute::Buffer> *, uint32_t> buffers[] = {
        {&m_q, m_config.hidden},   {&m_k, m_config.hidden},        {&m_v, m_config.hidden},
        {&m_out, m_config.hidden}, {&m_table, m_config.headDim()},
    };
    for (const auto &[buffer, width] : buffers) {
        auto allocated = m_backend.allocate(m_patches, width);
        if (!allocated)
            return allocated.error();
        *buffer = std::move(*allocated);
    }
    const std::vector<float> table = turnTable(m_config.headDim(), columns, rows);
    m_backend.write(table, {m_table.get(), 0, m_patches, m_config.headDim()});
    return {};
}

Result<void>
TowerAttention::run(const TowerLayer &layer, const Heads &heads, std::vector<float> &out)
{
    const auto whole = [&](const auto &buffer) {
        return Tensor{buffer.get(), 0, m_patches, buffer->width()};
    };
    const Tensor q = whole(m_q);
    const Tensor k = whole(m_k);
    const Tensor v = whole(m_v);
    const auto copy = [width = m_config.hidden](const float *from, float *to) {
        std::copy_n(from, width, to);
    };
    giveTurned(heads.q, q);
    giveTurned(heads.k, k);
    m_linears.give(heads.v, v, copy);
    const compute::QkvSpec spec{.heads = m_config.heads,
                                .kvHeads = m_config.heads,
                                .headDim = m_config.headDim(),
                                .qNorm = layer.queryNorm.get(),
                                .kNorm = layer.keyNorm.get(),
                                .eps = m_config.eps};
    m_backend.finishQkv(q, &k, &v, spec, whole(m_table), m_kv.get(), 0);
    const compute::PositionRange all{.first = 0, .end = m_patches};
    m_backend.attention(q, {.heads = m_config.heads, .firstPosition = 0, .together = {&all, 1}},
                        *m_kv, whole(m_out));
    if (auto done = m_backend.finish(); !done)
        return done;
    out.resize(size_t{m_patches} * m_config.hidden);
    m_linears.take(whole(m_out), out, copy);
    return {};
}

// With every head's numbers in the device's order.
void TowerAttention::giveTurned(std::span<const float> rows, const Tensor &to)
{
    m_linears.give(rows, to, [&](const float *from, float *place) {
        for (uint32_t head = 0; head < m_config.hidden; head += m_config.headDim()) {
            for (uint32_t i = 0; i < m_config.headDim(); ++i)
                place[head + i] = from[head + m_order[i]];
        }
    });
}

} // namespace engine::vision
