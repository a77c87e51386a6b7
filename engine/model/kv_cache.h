// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/backend.h"
#include "engine/model/gemma_config.h"
#include "engine/model/kv_checkpoints.h"

#include <memory>
#include <vector>

namespace engine::model {

// Sizes of a cache: what a session asks for.
struct KvSizes {
    uint32_t context = 0; // most positions ever
    uint32_t batch = 0; // most positions computed at once
    uint32_t rewind = 0; // going back so far should be cheap; less where it takes much memory
    uint64_t checkpointBytes = 0; // for what makes going back further cheap; see mark()
    compute::KvPrecision precision = compute::KvPrecision::Half; // of the global layers
};

// The shape of one layer's cache. Sliding layers get room for the window, a batch and the rewind,
// and are kept as halves: they take little.
compute::KvShape kvShape(const GemmaConfig &config, size_t layer, const KvSizes &sizes);

// Bytes of all sliding layers, and of the global layers for one position, as the CPU backend keeps
// them.
uint64_t slidingKvBytes(const GemmaConfig &config, const KvSizes &sizes);
uint64_t globalKvBytesPerToken(const GemmaConfig &config, compute::KvPrecision precision);

// How many positions the sliding layers hold at once: a longer conversation needs no more of them.
uint32_t slidingSlots(const GemmaConfig &config, const KvSizes &sizes);

// What a session with weights of that size may spend on checkpoints (KvSizes), and what a long
// conversation then takes of it: whole windows only.
uint64_t checkpointBudget(uint64_t weightBytes);
uint64_t checkpointBytes(const GemmaConfig &config, uint64_t budget);

// One conversation's keys and values, and which positions of them are valid. Owned by a session;
// confined to its thread.
class KvCache final
{
public:
    static base::Result<std::unique_ptr<KvCache>>
    create(const GemmaConfig &config, compute::Backend &backend, const KvSizes &sizes);

    uint32_t position() const { return m_position; } // valid: [0, position)
    compute::KvLayer *layer(size_t index)
    {
        return m_layers[index].get();
    } // null: shares another's

    // Before computing `count` positions: makes room. They become valid with commit(); until then
    // only the oldest positions of the sliding layers' rings are lost.
    base::Result<void> beginWrite(uint32_t count);
    uint32_t mostAtOnce() const { return m_mostAtOnce; } // that beginWrite() can make room for
    void commit(uint32_t count) { m_position += count; }

    // Forgets everything from `position` on. False, and nothing changed, when the sliding layers
    // no longer hold the window before it.
    bool truncate(uint32_t position);
    void clear();

    // position() is worth returning to: the end of a message. What the sliding layers hold before
    // its last token, which is computed again for its logits, is kept aside when their rings go on.
    void mark()
    {
        if (m_position > 0)
            m_checkpoints.mark(m_position - 1);
    }
    uint32_t newestMark() const { return m_checkpoints.newest(); }
    // Forgets everything from `position` on, and what lies between it and the checkpoint before it
    // where truncate() is impossible.
    void rewindTo(uint32_t position);

    // The positions of a layer that are held, at most `most` of a sliding one.
    compute::PositionRange held(size_t layer, uint32_t most) const;
    // For an empty cache: room for positions [0, position), which become valid with adopt().
    base::Result<void> beginAdopting(uint32_t position);
    // `oldest`: the first position that every sliding layer was given.
    void adopt(uint32_t position, uint32_t oldest);

    base::Result<std::unique_ptr<KvCache>> copy() const;
    uint64_t bytes() const;

private:
    KvCache() = default;
    uint32_t windowStart(uint32_t position) const; // what a token at `position` sees begins there
    uint64_t windowBytes() const; // of all sliding layers
    KvCheckpoints::Window saveWindow(uint32_t position) const; // null: it cannot be had
    bool loadWindow(const KvCheckpoints::Checkpoint &checkpoint);

    std::vector<std::unique_ptr<compute::KvLayer>> m_layers;
    uint32_t m_position = 0;
    uint32_t m_oldest = 0; // first position that every ring still holds
    uint32_t m_window = 0;
    uint32_t m_mostAtOnce = 0;
    uint32_t m_slots = 0; // of the rings; 0: no sliding layers
    KvCheckpoints m_checkpoints;
};

} // namespace engine::model
