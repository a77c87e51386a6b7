// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/thread_pool.h"
#include "engine/projector/weight_loader.h"

#include <memory>
#include <span>
#include <vector>

namespace engine::projector {

// Runs projections on a device for activations in ordinary memory: the matrix products are nearly
// all of the work, the rest of a conformer is cheaper here than a second set of device operations.
// Owned by an encoder; one thread at a time.
class LinearRunner final
{
public:
    // `backend` must outlive it. Throws std::system_error when threads cannot be started.
    explicit LinearRunner(compute::Backend &backend);

    compute::cpu::ThreadPool &pool() { return m_pool; }

    // out = limited(in) * matrix^T, limited; `in` and `out` hold `rows` rows and may be the same
    // vector. Throws std::bad_alloc; errors are the device's.
    base::Result<void> run(const ClippedLinear &linear,
                           std::span<const float> in,
                           uint32_t rows,
                           std::vector<float> &out);

    // Calls work(row) for all rows on the pool.
    template<typename Work>
    void forRows(uint32_t rows, const Work &work)
    {
        m_pool.run(rows, m_pool.grainFor(rows), [&](uint32_t begin, uint32_t end, uint32_t) {
            for (uint32_t row = begin; row < end; ++row)
                work(row);
        });
    }

private:
    base::Result<void>
    reserve(std::unique_ptr<compute::Buffer> &buffer, uint32_t rows, uint32_t width);

    compute::Backend &m_backend;
    compute::cpu::ThreadPool m_pool;
    std::unique_ptr<compute::Buffer> m_in, m_out; // grow
    std::vector<float> m_limited;
};

} // namespace engine::projector
