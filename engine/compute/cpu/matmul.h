// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/activations.h"
#include "engine/compute/cpu/packed_matrix.h"
#include "engine/compute/cpu/panel_gemm.h"

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

// What is fast depends on the processor; results do not.
struct MatmulTuning {
    uint32_t expandFrom = 0; // as in CpuOptions
    uint32_t ahead = 0; // as in PackedTile
};

// Runs products on the pool: our own kernels, on packed tiles for few rows and on weights expanded
// to 8-bit codes for many, or oneDNN's for many where the processor makes that faster. Owned by the
// backend, used by one thread at a time.
class Matmul final
{
public:
    Matmul(const Kernels &kernels,
           ThreadPool &pool,
           std::unique_ptr<PanelGemm> panels,
           const MatmulTuning &tuning)
        : m_kernels(kernels)
        , m_pool(pool)
        , m_panels(std::move(panels))
        , m_tuning(tuning)
    {
    }
    bool usesPanels() const { return m_panels != nullptr; }

    // The forms that `jobs` will read of an input with these segments; makes what they need.
    ActivationForms formsFor(std::span<const MatmulJob> jobs, const ActivationSource &source);
    // False when oneDNN failed: the results are not valid, and it will not be used again.
    bool run(std::span<const MatmulJob> jobs, const Activations &input);

private:
    enum class Way { Tiles, Codes, Panels };
    struct Range { // consecutive tiles of one job
        const MatmulJob *job = nullptr;
        uint32_t firstTile = 0;
        uint32_t endTile = 0;
        Way way = Way::Tiles;
    };
    struct Expanded { // the tiles of a range
        const uint8_t *codes = nullptr;
        const float *scale = nullptr;
        uint32_t tiles = 0;
        uint32_t groups = 0;

        CodeTiles pair(uint32_t first) const;
    };

    Way wayOf(const MatmulJob &job, uint32_t rows) const;
    bool takesPanels(const MatmulJob &job, uint32_t rows) const;
    bool takesCodes(const MatmulJob &job, uint32_t rows) const;
    void split(std::span<const MatmulJob> jobs, const Activations &input);
    uint32_t grainOf(const MatmulJob &job, Way way, uint32_t balanced) const;
    void runRange(const Range &range, const Activations &input, uint32_t worker);
    PackedTile packedTile(const PackedMatrix &matrix, uint32_t tile) const;
    void runTiles(const Range &range, const Activations &input) const;
    void runCodes(const Range &range, const Activations &input, uint32_t worker);
    Expanded
    expandRange(const PackedMatrix &weight, const Range &range, uint8_t *codes, float *scale);
    void runPanels(const Range &range, const Activations &input, uint32_t worker);
    void multiplyPanel(const PackedMatrix &weight,
                       uint32_t firstTile,
                       const Activations &input,
                       const Activations::Segment &segment,
                       uint16_t *panel,
                       float *results);
    // Stores results [rows][stride] of the columns from firstColumn on.
    struct Results {
        float *values = nullptr;
        const float *seconds = nullptr;
        uint32_t stride = 0;
        uint32_t firstRow = 0;
        uint32_t rows = 0;
        uint32_t firstColumn = 0;
        uint32_t columns = 0;
    };
    void finish(const MatmulJob &job, const Results &results) const;

    const Kernels &m_kernels;
    ThreadPool &m_pool;
    std::unique_ptr<PanelGemm> m_panels;
    MatmulTuning m_tuning;
    std::vector<Range> m_ranges;
    std::vector<Scratch<uint16_t>> m_panelMemory; // of each worker
    std::vector<Scratch<float>> m_resultMemory;
    std::vector<Scratch<uint8_t>> m_codeMemory;
    std::vector<Scratch<float>> m_scaleMemory;
};

} // namespace engine::compute::cpu
