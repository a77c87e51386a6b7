// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/activations.h"
#include "engine/compute/cpu/packed_matrix.h"

#include <span>
#include <vector>

namespace engine::compute::cpu {

class ThreadPool;

// What happens to a tile of results before it is stored.
enum class Epilogue {
    Store,
    Geglu, // gelu(result) * the same tile of the second matrix
    GeluTimes, // gelu(result) * `other` at the same place
    SoftCap // cap * tanh(result / cap)
};

// out[row] = epilogue(activations[row] * weight^T) for the rows of one segment
struct MatmulJob {
    const PackedMatrix *weight = nullptr;
    const PackedMatrix *second = nullptr; // Geglu
    uint32_t segment = 0;
    Epilogue epilogue = Epilogue::Store;
    float cap = 0;
    const float *other = nullptr; // GeluTimes
    size_t otherStride = 0;
    float *out = nullptr; // where row 0 of all segments would go
    size_t outStride = 0;
};

// Runs products on the pool: our own kernels on packed tiles, with oneDNN for many rows where the
// processor makes that faster. Owned by the backend, used by one thread at a time.
class Matmul final
{
public:
    Matmul(const Kernels &kernels, ThreadPool &pool)
        : m_kernels(kernels)
        , m_pool(pool)
    {
    }

    // The forms that `jobs` on `rows` rows will read.
    ActivationForms formsFor(std::span<const MatmulJob> jobs, uint32_t rows) const;
    void run(std::span<const MatmulJob> jobs, const Activations &input);

private:
    struct Range { // consecutive tiles of one job
        const MatmulJob *job = nullptr;
        uint32_t firstTile = 0;
        uint32_t endTile = 0;
    };

    void split(std::span<const MatmulJob> jobs, const Activations &input);
    void runRange(const Range &range, const Activations &input) const;
    void finishTile(const MatmulJob &job,
                    const Activations::Block &block,
                    uint32_t tile,
                    float *results,
                    const float *seconds) const;

    const Kernels &m_kernels;
    ThreadPool &m_pool;
    std::vector<Range> m_ranges;
};

} // namespace engine::compute::cpu
