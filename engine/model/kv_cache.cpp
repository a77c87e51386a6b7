// SPDX-License-Identifier: Apache-2.0
#include "engine/model/kv_cache.h"

#include <algorithm>
#include <new>

namespace engine::model {

namespace {

    // What the rings of all sliding layers together may take beyond window and batch.
    constexpr uint64_t kRewindBytes = 128ULL << 20;

    constexpr uint64_t kMostCheckpoints = 64;

    constexpr uint64_t kHalf = 2; // bytes of a number as the fast backends keep it

    uint64_t slidingBytesPerToken(const GemmaConfig &config)
    {
        uint64_t bytes = 0;
        for (size_t i = 0; i < config.firstSharing; ++i) {
            if (config.layers[i].sliding)
                bytes += 2 * config.layers[i].kvWidth() * kHalf;
        }
        return bytes;
    }

    uint64_t checkpointsWithin(uint64_t budget, uint64_t windowBytes)
    {
        return windowBytes > 0 ? std::min<uint64_t>(budget / windowBytes, kMostCheckpoints) : 0;
    }

} // namespace

uint32_t slidingSlots(const GemmaConfig &config, const KvSizes &sizes)
{
    const uint64_t perToken = std::max<uint64_t>(slidingBytesPerToken(config), 1);
    const uint64_t rewind = std::min<uint64_t>(kRewindBytes / perToken, sizes.rewind);
    const uint64_t slots = uint64_t{config.window} + sizes.batch + rewind;
    return static_cast<uint32_t>(std::min<uint64_t>(slots, sizes.context));
}

// Going back is worth most where computing takes longest.
uint64_t checkpointBudget(uint64_t weightBytes)
{
    constexpr uint64_t kLeast = 64ULL << 20;
    return std::max<uint64_t>(kLeast, weightBytes / 16);
}

uint64_t checkpointBytes(const GemmaConfig &config, uint64_t budget)
{
    if (config.window == 0)
        return 0;
    const uint64_t window = slidingBytesPerToken(config) * (config.window - 1);
    return checkpointsWithin(budget, window) * window;
}

compute::KvShape kvShape(const GemmaConfig &config, size_t layer, const KvSizes &sizes)
{
    const LayerConfig &shape = config.layers[layer];
    return {.kvHeads = shape.kvHeads,
            .headDim = shape.headDim,
            .window = shape.sliding ? config.window : 0,
            .capacity = shape.sliding ? slidingSlots(config, sizes) : sizes.context,
            .precision = shape.sliding ? compute::KvPrecision::Half : sizes.precision,
            .layer = static_cast<uint32_t>(layer)};
}

uint64_t slidingKvBytes(const GemmaConfig &config, const KvSizes &sizes)
{
    return slidingBytesPerToken(config) * slidingSlots(config, sizes);
}

uint64_t globalKvBytesPerToken(const GemmaConfig &config, compute::KvPrecision precision)
{
    uint64_t numbers = 0;
    for (size_t i = 0; i < config.firstSharing; ++i) {
        if (!config.layers[i].sliding)
            numbers += uint64_t{2} * config.layers[i].kvWidth();
    }
    // Of 32 numbers: a code each, and the scale.
    return precision == compute::KvPrecision::EightBit ? numbers * 34 / 32 : numbers * kHalf;
}

base::Result<std::unique_ptr<KvCache>>
KvCache::create(const GemmaConfig &config, compute::Backend &backend, const KvSizes &sizes)
{
    std::unique_ptr<KvCache> cache(new KvCache);
    cache->m_window = config.window;
    cache->m_slots = config.window > 0 ? slidingSlots(config, sizes) : 0;
    const bool limited = cache->m_slots > 0 && cache->m_slots < sizes.context;
    cache->m_mostAtOnce = limited ? cache->m_slots - config.window : sizes.context;
    for (size_t i = 0; i < config.layers.size(); ++i) {
        if (!config.makesKv(i)) {
            cache->m_layers.push_back(nullptr);
            continue;
        }
        auto layer = backend.makeKv(kvShape(config, i, sizes));
        if (!layer)
            return layer.error();
        cache->m_layers.push_back(std::move(*layer));
    }
    if (const uint64_t bytes = cache->windowBytes(); bytes > 0) {
        const uint64_t most = checkpointsWithin(sizes.checkpointBytes, bytes);
        cache->m_checkpoints = KvCheckpoints(static_cast<uint32_t>(most));
    }
    return cache;
}

base::Result<void> KvCache::beginWrite(uint32_t count)
{
    const uint32_t end = m_position + count;
    for (const auto &layer : m_layers) {
        if (!layer)
            continue;
        if (auto room = layer->reserve(end); !room)
            return room;
    }
    if (m_slots == 0 || end <= m_slots || end - m_slots <= m_oldest)
        return {};
    const uint32_t oldest = end - m_slots;
    m_checkpoints.keepLost([&](uint32_t mark) { return windowStart(mark) < oldest; },
                           [&](uint32_t mark) { return saveWindow(mark); });
    m_oldest = oldest;
    return {};
}

uint32_t KvCache::windowStart(uint32_t position) const
{
    return position >= m_window ? position - m_window + 1 : 0;
}

uint64_t KvCache::windowBytes() const
{
    uint64_t bytes = 0;
    for (const auto &layer : m_layers) {
        if (!layer || layer->shape().window == 0)
            continue;
        if (layer->positionBytes() == 0)
            return 0;
        bytes += layer->positionBytes() * (m_window - 1);
    }
    return bytes;
}

KvCheckpoints::Window KvCache::saveWindow(uint32_t position) const
{
    const compute::PositionRange range{windowStart(position), position};
    if (range.first < m_oldest)
        return nullptr;
    try {
        auto window = std::make_shared<std::vector<std::byte>>();
        for (const auto &layer : m_layers) {
            if (!layer || layer->shape().window == 0)
                continue;
            const size_t before = window->size();
            window->resize(before + layer->positionBytes() * (range.end - range.first));
            if (!layer->readPositions(range, std::span(*window).subspan(before)))
                return nullptr;
        }
        return window;
    } catch (const std::bad_alloc &) {
        return nullptr; // going back will take longer
    }
}

bool KvCache::loadWindow(const KvCheckpoints::Checkpoint &checkpoint)
{
    const compute::PositionRange range{windowStart(checkpoint.position), checkpoint.position};
    std::span<const std::byte> from = *checkpoint.window;
    for (const auto &layer : m_layers) {
        if (!layer || layer->shape().window == 0)
            continue;
        const size_t bytes = layer->positionBytes() * (range.end - range.first);
        if (!layer->writePositions(range, from.first(bytes)))
            return false;
        from = from.subspan(bytes);
    }
    m_position = checkpoint.position;
    m_oldest = range.first;
    m_checkpoints.forgetAfter(m_position); // not `checkpoint` itself
    return true;
}

void KvCache::rewindTo(uint32_t position)
{
    if (!truncate(position)) {
        const KvCheckpoints::Checkpoint *checkpoint = m_checkpoints.before(position);
        if (!checkpoint || !loadWindow(*checkpoint))
            clear();
    }
}

compute::PositionRange KvCache::held(size_t layer, uint32_t most) const
{
    if (m_layers[layer]->shape().window == 0)
        return {0, m_position};
    const uint32_t first = m_position > most ? m_position - most : 0;
    return {std::max(first, m_oldest), m_position};
}

base::Result<void> KvCache::beginAdopting(uint32_t position)
{
    clear();
    for (const auto &layer : m_layers) {
        if (!layer)
            continue;
        if (auto room = layer->reserve(position); !room)
            return room;
    }
    return {};
}

void KvCache::adopt(uint32_t position, uint32_t oldest)
{
    m_position = position;
    m_oldest = oldest;
    mark();
}

bool KvCache::truncate(uint32_t position)
{
    if (position >= m_position)
        return true;
    const uint32_t needed = position >= m_window ? position - m_window + 1 : 0;
    if (m_slots > 0 && needed < m_oldest)
        return false;
    m_position = position;
    m_checkpoints.forgetAfter(position);
    return true;
}

void KvCache::clear()
{
    m_position = 0;
    m_oldest = 0;
    m_checkpoints.forgetAfter(0);
}

base::Result<std::unique_ptr<KvCache>> KvCache::copy() const
{
    std::unique_ptr<KvCache> result(new KvCache);
    for (const auto &layer : m_layers) {
        if (!layer) {
            result->m_layers.push_back(nullptr);
            continue;
        }
        auto copied = layer->copy();
        if (!copied)
            return copied.error();
        result->m_layers.push_back(std::move(*copied));
    }
    result->m_position = m_position;
    result->m_oldest = m_oldest;
    result->m_window = m_window;
    result->m_slots = m_slots;
    result->m_mostAtOnce = m_mostAtOnce;
    result->m_checkpoints = m_checkpoints;
    return result;
}

uint64_t KvCache::bytes() const
{
    uint64_t total = m_checkpoints.bytes();
    for (const auto &layer : m_layers)
        total += layer ? layer->bytes() : 0;
    return total;
}

} // namespace engine::model
