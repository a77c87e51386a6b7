// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/thread_pool.h"
#include "engine/projector/weight_loader.h"

#include <array>
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

    struct Projection {
        const ClippedLinear *linear = nullptr;
        std::vector<float> *out = nullptr;
    };
    // The same for some projections of one input, kMost at most, which share a pass over it where
    // they limit it alike.
    static constexpr size_t kMost = 3;
    base::Result<void>
    run(std::span<const Projection> projections, std::span<const float> in, uint32_t rows);

    // Calls work(row) for all rows on the pool.
    template<typename Work>
    void forRows(uint32_t rows, const Work &work)
    {
        m_pool.run(rows, m_pool.grainFor(rows), [&](uint32_t begin, uint32_t end, uint32_t) {
            for (uint32_t row = begin; row < end; ++row)
                work(row);
        });
    }

    // Fills a tensor on the pool: change(from, to) writes each row from the row given.
    template<typename Change>
    void give(std::span<const float> rows, const compute::Tensor &to, const Change &change)
    {
        std::span<float> place = m_backend.inPlace(to);
        const bool elsewhere = place.empty();
        if (elsewhere) {
            m_staged.resize(size_t{to.rows} * to.width);
            place = m_staged;
        }
        forEachRow(to, rows.data(), place.data(), change);
        if (elsewhere)
            m_backend.write(place, to);
    }

    // The other way round, after finish(). change(from, to) may get the same row twice.
    template<typename Change>
    void take(const compute::Tensor &from, std::span<float> rows, const Change &change)
    {
        const std::span<const float> place = m_backend.inPlace(from);
        if (place.empty())
            m_backend.read(from, rows);
        forEachRow(from, place.empty() ? rows.data() : place.data(), rows.data(), change);
    }

private:
    template<typename Change>
    void
    forEachRow(const compute::Tensor &tensor, const float *from, float *to, const Change &change)
    {
        forRows(tensor.rows, [&](uint32_t row) {
            const size_t at = size_t{row} * tensor.width;
            change(from + at, to + at);
        });
    }

    base::Result<void>
    runAlike(std::span<const Projection> projections, std::span<const float> in, uint32_t rows);
    base::Result<void>
    reserve(std::unique_ptr<compute::Buffer> &buffer, uint32_t rows, uint32_t width);

    compute::Backend &m_backend;
    compute::cpu::ThreadPool m_pool;
    std::unique_ptr<compute::Buffer> m_in; // grow, all of them
    std::array<std::unique_ptr<compute::Buffer>, kMost> m_out;
    std::vector<float> m_staged;
};

} // namespace engine::projector
