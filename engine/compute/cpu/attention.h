// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/kernels.h"
#include "engine/compute/cpu/kv_store.h"

namespace engine::compute::cpu {

class ThreadPool;

struct AttentionCall {
    const float *queries = nullptr; // [tokens][heads * headDim], rows `queryStride` apart
    size_t queryStride = 0;
    float *out = nullptr;
    size_t outStride = 0;
    uint32_t tokens = 0;
    AttentionSpec spec;
};

// Attention with online softmax. The query heads that share a kv head are computed together,
// so that keys and values are read once; positions that nobody sees are never touched. For few
// tokens the positions are split among the threads and the parts joined afterwards.
class Attention final
{
public:
    Attention(const Kernels &kernels, ThreadPool &pool)
        : m_kernels(kernels)
        , m_pool(pool)
    {
    }

    void run(const AttentionCall &call, const KvStore &kv); // throws std::bad_alloc

private:
    struct Item { // one kv head, some tokens, some positions
        uint32_t kvHead = 0;
        uint32_t firstToken = 0;
        uint32_t tokens = 0;
        uint32_t beginPosition = 0; // a multiple of 32
        uint32_t endPosition = 0;
    };
    struct State { // of an item's rows (tokens x query heads), row-major
        float *queries = nullptr;
        float *out = nullptr;
        float *largest = nullptr;
        float *sum = nullptr;
    };

    void plan(const AttentionCall &call, const KvStore &kv);
    void addParts(const AttentionCall &call, const KvShape &shape, const Item &whole);
    State state(uint32_t index) const;
    void compute(const AttentionCall &call,
                 const KvStore &kv,
                 const Item &item,
                 const State &state) const;
    void addStep(const AttentionCall &call,
                 const KvStore &kv,
                 const Item &item,
                 const State &state,
                 const PositionRange &step) const;
    void join(const AttentionCall &call, const KvStore &kv, uint32_t firstItem);

    const Kernels &m_kernels;
    ThreadPool &m_pool;
    std::vector<Item> m_items;
    uint32_t m_parts = 1; // items that hold different positions of the same rows
    uint32_t m_rows = 0; // most rows of an item, rounded up to 8
    uint32_t m_dim = 0;
    Scratch<float> m_scratch;
};

} // namespace engine::compute::cpu
