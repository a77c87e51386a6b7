// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/activations.h"
#include "engine/compute/cpu/attention.h"
#include "engine/compute/cpu/matmul.h"
#include "engine/compute/cpu/storage.h"
#include "engine/compute/cpu/thread_pool.h"

#include <utility>

namespace engine::compute::cpu {

// How a product's input is normalised first; `weight` null with `normalise`: without weights.
struct NormSpec {
    bool normalise = false;
    const float *weight = nullptr;
    float eps = 0;
};

// The backend's operations (see Backend for what each computes) on the pool. All may throw
// std::bad_alloc when scratch memory grows. Owned by the backend; one thread at a time.
class Operations final
{
public:
    // Throws std::system_error. `panels` may be null.
    Operations(const Kernels &kernels,
               uint32_t threads,
               std::unique_ptr<PanelGemm> panels,
               const MatmulTuning &tuning);
    bool usesPanels() const { return m_matmul.usesPanels(); }
    // Whether a library failed since the last call; the results since then are not valid.
    bool takeFailure() { return std::exchange(m_failed, false); }
    ThreadPool &pool() { return m_pool; }
    const Kernels &kernels() const { return m_kernels; }
    uint32_t threads() const { return m_pool.threads(); }

    void
    embed(const PackedMatrix &table, std::span<const uint32_t> ids, float scale, const Tensor &out);
    void mixPerLayerInputs(const Tensor &ple,
                           const Tensor &rows,
                           const NormSpec &norm,
                           uint32_t chunk,
                           float projectionScale);
    // Fills in nothing but the forms: every job's segment must be 0.
    void multiply(const Tensor &x, const NormSpec &norm, std::span<const MatmulJob> jobs);
    void matmulAddNormed(const Tensor &in,
                         const PackedMatrix &weight,
                         const NormSpec &norm,
                         float scale,
                         const Tensor &x);
    void moe(const Tensor &x, const MoeWeights &weights, const Tensor &out);
    void addNormedSum(const Tensor &a,
                      const NormSpec &normA,
                      const Tensor &b,
                      const NormSpec &normB,
                      const NormSpec &norm,
                      const Tensor &x);
    void ropeTable(const RopeSpec &spec, uint32_t firstPosition, const Tensor &table);
    void finishQuery(const Tensor &q, const QkvSpec &spec, const Tensor &turns);
    void storeKeysValues(const Tensor &k,
                         const Tensor *v,
                         const QkvSpec &spec,
                         const Tensor &turns,
                         KvStore &kv,
                         uint32_t firstPosition);
    void
    attention(const Tensor &q, const AttentionSpec &spec, const KvStore &kv, const Tensor &out);
    void scale(const Tensor &x, float factor);

private:
    struct Choice { // one expert of one token
        uint32_t token = 0;
        uint32_t expert = 0;
        float weight = 0;
    };

    void route(const Tensor &x, const MoeWeights &weights);
    void runExperts(const Tensor &x, const MoeWeights &weights);
    // Calls work(row, scratch) for every row; scratch: `floats` floats of the worker.
    template<typename Work>
    void forRows(uint32_t rows, size_t floats, const Work &work)
    {
        float *scratch = m_rows.need(m_pool.threads() * floats);
        m_pool.run(rows, m_pool.grainFor(rows), [&](uint32_t begin, uint32_t end, uint32_t worker) {
            for (uint32_t r = begin; r < end; ++r)
                work(r, scratch + worker * floats);
        });
    }

    void runJobs(std::span<const MatmulJob> jobs);

    const Kernels &m_kernels;
    ThreadPool m_pool;
    bool m_failed = false;
    Matmul m_matmul;
    Attention m_attention;
    Activations m_activations;
    ActivationSource m_source;
    Scratch<float> m_product, m_rows;
    Scratch<float> m_scores, m_expertInner, m_expertOut;
    std::vector<Choice> m_choices; // by expert
    std::vector<uint32_t> m_slots; // of token t's choices in m_choices, `active` each
    std::vector<MatmulJob> m_jobs;
};

} // namespace engine::compute::cpu
