// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/attention_ops.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

namespace engine::compute::vulkan {

namespace {

    constexpr uint32_t kQueries = 8; // of a workgroup at most; attention.comp
    constexpr uint32_t kKeys = 32; // there as well
    constexpr uint32_t kThreads = 128; // a multiple of the keys
    constexpr uint32_t kFewRows = 8; // whose positions are split over workgroups
    // Positions of a part. They may depend on a layer's kind only: see attention.comp.
    constexpr uint32_t kPartSliding = 128;
    constexpr uint32_t kPartGlobal = 256;
    constexpr uint64_t kPartsBytes = 64ULL << 20; // of all parts of the rows computed at once

    // value / 2^-64, for 0 <= value; whole turns do not matter.
    uint64_t fixedPoint(double value)
    {
        const double fraction = value - std::floor(value);
        return static_cast<uint64_t>(std::ldexp(fraction, 63)) << 1U;
    }

    // Whose numbers, scores and ranges fit the memory that a workgroup shares.
    uint32_t queriesAtOnce(uint32_t headDim)
    {
        const uint32_t words = headDim + kKeys + 5;
        uint32_t queries = kQueries;
        while (queries > 1 && queries * words * sizeof(float) > kSharedMemory)
            queries /= 2;
        return queries;
    }

    // The kernels' EIGHT_BIT.
    uint32_t hasCodes(const KvShape &shape)
    {
        return shape.precision == KvPrecision::EightBit ? 1 : 0;
    }

    // Multiplications, of all heads.
    uint64_t costOf(const KvShape &shape, const AttentionSpec &spec, uint32_t rows)
    {
        const uint64_t stored = uint64_t{spec.firstPosition} + rows;
        const uint64_t depth =
            shape.window > 0 ? std::min<uint64_t>(stored, uint64_t{shape.window} + rows) : stored;
        return uint64_t{rows} * spec.heads * shape.headDim * depth * 2;
    }

} // namespace

AttentionOps::AttentionOps(std::shared_ptr<Context> context)
    : m_context(context)
    , m_parts(std::move(context))
{
}

VkDeviceAddress AttentionOps::number(uint32_t value)
{
    VkDeviceAddress address = 0;
    if (std::byte *memory = m_context->stream().upload(sizeof(value), address))
        std::memcpy(memory, &value, sizeof(value));
    return address;
}

VkDeviceAddress AttentionOps::turnsOf(const RopeSpec &spec)
{
    const auto *factors = static_cast<const VulkanBuffer *>(spec.frequencyFactors);
    const uint64_t id = factors ? factors->id() : 0;
    CommandStream &stream = m_context->stream();
    if (stream.failed()) // nothing is uploaded
        return 0;
    if (m_failures != stream.failures()) { // what was to be uploaded may not have been
        stream.settle();
        m_turns.clear();
        m_failures = stream.failures();
    }
    for (const Turns &known : m_turns) {
        if (known.headDim == spec.headDim && known.base == spec.base && known.factors == id)
            return known.memory.slice.address;
    }
    const uint32_t half = spec.headDim / 2;
    std::vector<float> divisors(half, 1.0F);
    if (factors)
        stream.download(factors->rowsAt(0, 1, half), std::as_writable_bytes(std::span(divisors)));
    std::vector<uint64_t> turns(half);
    for (uint32_t i = 0; i < half; ++i) {
        const double exponent = -2.0 * i / spec.headDim;
        const double radians =
            std::pow(static_cast<double>(spec.base), exponent) / static_cast<double>(divisors[i]);
        turns[i] = fixedPoint(radians / (2.0 * std::numbers::pi));
    }
    auto memory = m_context->memory().allocate(half * sizeof(uint64_t), Place::Device);
    if (!memory) {
        stream.fail(memory.error());
        return 0;
    }
    stream.uploadTo(std::as_bytes(std::span(turns)), memory->slice);
    m_turns.push_back({spec.headDim, spec.base, id, std::move(*memory)});
    return m_turns.back().memory.slice.address;
}

void AttentionOps::ropeTable(const RopeSpec &spec, uint32_t firstPosition, const Tensor &table)
{
    const VkDeviceAddress turns = turnsOf(spec);
    const VkDeviceAddress position = number(firstPosition);
    deviceBuffer(table).factored = {};
    m_context->run({.pipeline = m_context->pipeline(Kernel::RopeTable, {m_context->rowThreads()}),
                    .groups = Context::grid(table.rows)},
                   RopeTableArguments{addressOf(table), turns, position, spec.headDim / 2});
}

void AttentionOps::finishHeads(const Heads &heads,
                               const QkvSpec &spec,
                               const Tensor &turns,
                               KvBuffer *kv,
                               uint32_t firstPosition)
{
    const Tensor &q = *heads.q;
    const uint32_t kvHeads = heads.k ? spec.kvHeads : 0;
    FinishQkvArguments arguments{.q = addressOf(q),
                                 .k = heads.k ? addressOf(*heads.k) : 0,
                                 .v = heads.v ? addressOf(*heads.v) : 0,
                                 .qNorm = addressOf(spec.qNorm),
                                 .kNorm = addressOf(spec.kNorm),
                                 .turns = addressOf(turns),
                                 .cache = kv ? kv->address() : 0,
                                 .firstPosition = number(firstPosition),
                                 .heads = spec.heads,
                                 .kvHeads = kvHeads,
                                 .capacity = kv ? kv->shape().capacity : 1,
                                 .eps = spec.eps};
    if (spec.valueIsKey)
        arguments.v = arguments.k;
    deviceBuffer(q).factored = {};
    const uint32_t codes = kv ? hasCodes(kv->shape()) : 0;
    m_context->run({.pipeline = m_context->pipeline(Kernel::FinishQkv,
                                                    {m_context->rowThreads(), spec.headDim, codes}),
                    .groups = {spec.heads + 2 * kvHeads, q.rows, 1}},
                   arguments);
}

VkDeviceAddress
AttentionOps::visible(const KvShape &shape, const AttentionSpec &spec, uint32_t rows)
{
    VkDeviceAddress address = 0;
    std::byte *memory = m_context->stream().upload(rows * sizeof(PositionRange), address);
    for (uint32_t row = 0; memory && row < rows; ++row) {
        const PositionRange seen = visiblePositions(shape, spec, spec.firstPosition + row);
        std::memcpy(memory + row * sizeof(seen), &seen, sizeof(seen));
    }
    return address;
}

// A power of two, so that it changes seldom and what was recorded can be replayed.
AttentionOps::Split
AttentionOps::splitFor(const KvShape &shape, const AttentionSpec &spec, uint32_t rows)
{
    const uint32_t part = shape.window > 0 ? kPartSliding : kPartGlobal;
    const uint32_t stored = spec.firstPosition + rows;
    if (rows > kFewRows || stored <= part)
        return {.count = 1, .part = kWhole};
    // A window begins anywhere in a part. A picture may reach beyond it.
    uint32_t first = shape.window > 0 ? stored - std::min(stored, shape.window + rows + part) : 0;
    for (uint32_t row = 0; row < rows; ++row)
        first = std::min(first, visiblePositions(shape, spec, spec.firstPosition + row).first);
    const uint32_t count = stored / part - first / part + 1;
    return {.count = std::bit_ceil(count), .part = part};
}

void AttentionOps::attend(const Tensor &q,
                          const AttentionSpec &spec,
                          const KvBuffer &kv,
                          const Tensor &out)
{
    deviceBuffer(out).factored = {};
    const KvShape &shape = kv.shape();
    const Split split = splitFor(shape, spec, q.rows);
    const uint64_t rowBytes =
        uint64_t{spec.heads} * split.count * (shape.headDim + 2) * sizeof(float);
    const bool whole = split.count == 1 || rowBytes * q.rows <= kPartsBytes;
    const uint32_t group = spec.heads / shape.kvHeads;
    const uint32_t most = std::max(kMostWorkgroups * queriesAtOnce(shape.headDim) / group, 1U);
    const uint64_t cost = std::max(costOf(shape, spec, q.rows) / q.rows, uint64_t{1});
    const auto enough = static_cast<uint32_t>(
        std::clamp<uint64_t>(m_context->mostCost() / cost, std::min(kFewRows, most), most));
    const uint32_t atOnce = whole ? std::min(q.rows, enough) : 1;
    for (uint32_t row = 0; row < q.rows; row += atOnce) {
        const uint32_t rows = std::min(atOnce, q.rows - row);
        const Tensor some{q.buffer, q.firstRow + row, rows, q.width};
        const Tensor to{out.buffer, out.firstRow + row, rows, out.width};
        AttentionSpec at = spec;
        at.firstPosition += row;
        attendSome(some, at, kv, split, to);
    }
}

void AttentionOps::attendSome(const Tensor &q,
                              const AttentionSpec &spec,
                              const KvBuffer &kv,
                              const Split &split,
                              const Tensor &out)
{
    const KvShape &shape = kv.shape();
    const uint32_t group = spec.heads / shape.kvHeads;
    const uint32_t pairs = (shape.headDim / 2 + kThreads - 1) / kThreads;
    const uint32_t atOnce = queriesAtOnce(shape.headDim);
    const uint64_t queries = uint64_t{q.rows} * spec.heads;
    const VkDeviceAddress parts = split.count > 1
        ? m_parts.need(queries * split.count * (shape.headDim + 2) * sizeof(float))
        : addressOf(out);
    const VkDeviceAddress seen = visible(shape, spec, q.rows);
    m_context->run({.pipeline = m_context->pipeline(Kernel::Attention,
                                                    {kThreads, shape.headDim, pairs, split.count,
                                                     split.part, atOnce, hasCodes(shape)}),
                    .groups = {(q.rows * group + atOnce - 1) / atOnce, shape.kvHeads, split.count},
                    .cost = costOf(shape, spec, q.rows)},
                   AttentionArguments{addressOf(q), parts, kv.address(), seen, q.rows, spec.heads,
                                      shape.kvHeads, shape.capacity});
    if (split.count == 1)
        return;
    m_context->run(
        {.pipeline = m_context->pipeline(Kernel::JoinAttention,
                                         {m_context->rowThreads(), shape.headDim, split.count}),
         .groups = Context::grid(queries)},
        JoinAttentionArguments{parts, addressOf(out), q.rows, spec.heads, shape.kvHeads});
}

} // namespace engine::compute::vulkan
