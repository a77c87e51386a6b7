// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/matmul.h"

#include "engine/compute/cpu/thread_pool.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <new>

namespace engine::compute::cpu {

namespace {

    constexpr uint32_t kResults = 8 * kTileRows; // of the widest block

    // Tiles of one range stay in the second-level cache while all blocks of tokens pass over them.
    constexpr size_t kRangeBytes = 128 * 1024;

    // From so many rows on, expanding weights for oneDNN costs less than it saves.
    constexpr uint32_t kPanelRows = 24;

    // Expanded tiles that leave room for a block of activations there.
    constexpr size_t kCodeBytes = 320 * 1024;

    constexpr uint32_t kPanelTiles = PanelGemm::kPanelColumns / kTileRows;

    // A call for every few numbers would cost more than copying them.
    void copyRow(const float *from, uint32_t count, float *to)
    {
        constexpr uint32_t kPiece = 2 * kTileRows;
        for (; count >= kPiece; count -= kPiece, from += kPiece, to += kPiece)
            std::memcpy(to, from, kPiece * sizeof(float));
        if (count > 0)
            std::memcpy(to, from, count * sizeof(float));
    }

    // Brings the places of results closer while they are computed.
    void fetchRows(const MatmulJob &job, const Activations::Block &block, uint32_t column)
    {
        for (uint32_t row = 0; row < block.rows; ++row) {
            const float *out = job.out + (size_t{block.firstRow} + row) * job.outStride + column;
            __builtin_prefetch(out, 1);
            __builtin_prefetch(out + kTileRows, 1);
        }
    }

    uint32_t groupsOf(const PackedMatrix &matrix)
    {
        return matrix.units() * matrix.layout().unitColumns() / kCodeColumns;
    }
    size_t codeBytesOf(const PackedMatrix &matrix) // of a tile
    {
        return size_t{groupsOf(matrix)} * kCodeColumns * kTileRows;
    }
    size_t scalesOf(const PackedMatrix &matrix)
    {
        return size_t{groupsOf(matrix)} * kTileRows;
    }

} // namespace

// Whether expanding the weights pays. Below AMX our own 8-bit products are faster than bf16 ones;
// float32 weights are few and small, and bf16 would cost them precision.
bool Matmul::takesPanels(const MatmulJob &job, uint32_t rows) const
{
    if (!m_panels || m_panels->failed() || rows < kPanelRows)
        return false;
    const auto suits = [&](const PackedMatrix &matrix) {
        const FloatForm form = matrix.layout().floatForm;
        return form == FloatForm::None ? m_panels->hasAmx() : form != FloatForm::F32;
    };
    return suits(*job.weight) && (!job.second || suits(*job.second));
}

bool Matmul::takesCodes(const MatmulJob &job, uint32_t rows) const
{
    const auto suits = [&](const PackedMatrix &matrix) {
        return m_kernels.expand[static_cast<uint32_t>(matrix.type())] != nullptr;
    };
    return m_tuning.expandFrom > 0 && rows >= m_tuning.expandFrom && suits(*job.weight)
        && (!job.second || suits(*job.second));
}

Matmul::Way Matmul::wayOf(const MatmulJob &job, uint32_t rows) const
{
    if (takesPanels(job, rows))
        return Way::Panels;
    return takesCodes(job, rows) ? Way::Codes : Way::Tiles;
}

ActivationForms Matmul::formsFor(std::span<const MatmulJob> jobs, const ActivationSource &source)
{
    ActivationForms forms;
    const auto add = [&forms](const PackedMatrix *matrix) {
        if (!matrix)
            return;
        const bool isFloat = matrix->layout().isFloat();
        forms.values = forms.values || isFloat;
        forms.codes = forms.codes || !isFloat;
        forms.sums = forms.sums || !isFloat;
    };
    for (const MatmulJob &job : jobs) {
        const uint32_t rows = source.segments[job.segment];
        if (takesPanels(job, rows)
            && m_panels->prepare(Activations::paddedColumns(source.columns))) {
            forms.bf16 = true;
            forms.bf16Rest = forms.bf16Rest || job.weight->wantsPreciseInputs()
                || (job.second && job.second->wantsPreciseInputs());
            continue;
        }
        if (takesCodes(job, rows)) {
            forms.codes = true;
            forms.coarse = true;
            continue;
        }
        add(job.weight);
        add(job.second);
    }
    // oneDNN may have failed at a later job than the first that counted on it.
    return forms.bf16 && m_panels->failed() ? formsFor(jobs, source) : forms;
}

bool Matmul::run(std::span<const MatmulJob> jobs, const Activations &input)
{
    split(jobs, input);
    m_panelMemory.resize(m_pool.threads());
    m_resultMemory.resize(m_pool.threads());
    m_codeMemory.resize(m_pool.threads());
    m_scaleMemory.resize(m_pool.threads());
    const auto ranges = static_cast<uint32_t>(m_ranges.size());
    std::atomic<bool> outOfMemory = false;
    m_pool.run(ranges, 1, [&](uint32_t begin, uint32_t end, uint32_t worker) {
        for (uint32_t i = begin; i < end; ++i) {
            try {
                runRange(m_ranges[i], input, worker);
            } catch (const std::bad_alloc &) {
                outOfMemory = true;
            }
        }
    });
    if (outOfMemory)
        throw std::bad_alloc();
    return !m_panels || !m_panels->failed();
}

void Matmul::split(std::span<const MatmulJob> jobs, const Activations &input)
{
    uint32_t total = 0;
    for (const MatmulJob &job : jobs) {
        if (input.segments()[job.segment].rows > 0)
            total += job.weight->tiles();
    }
    const uint32_t balanced = m_pool.grainFor(total);
    m_ranges.clear();
    for (const MatmulJob &job : jobs) {
        const Activations::Segment &segment = input.segments()[job.segment];
        if (segment.rows == 0)
            continue;
        const Way way = wayOf(job, segment.rows);
        const bool isReadOnce = way == Way::Tiles && segment.endBlock - segment.firstBlock == 1;
        const uint32_t grain = isReadOnce ? balanced : grainOf(job, way, balanced);
        const uint32_t tiles = job.weight->tiles();
        for (uint32_t first = 0; first < tiles; first += grain)
            m_ranges.push_back({&job, first, std::min(first + grain, tiles), way});
    }
}

// Tiles of one range: few enough for the cache, and for all threads to get some. (What is read once
// is read fastest in long ranges.)
uint32_t Matmul::grainOf(const MatmulJob &job, Way way, uint32_t balanced) const
{
    if (way == Way::Panels)
        return kPanelTiles;
    const auto most = [&](size_t available, size_t bytes) {
        const auto cached = static_cast<uint32_t>(available / std::max<size_t>(bytes, 1));
        return std::max(std::min(balanced, cached), 1U);
    };
    if (way == Way::Tiles)
        return most(kRangeBytes,
                    job.weight->tileBytes() + (job.second ? job.second->tileBytes() : 0));
    const uint32_t tiles =
        most(kCodeBytes, codeBytesOf(*job.weight) + (job.second ? codeBytesOf(*job.second) : 0));
    return std::max(tiles / 2, 1U) * 2; // the kernel multiplies two at once
}

void Matmul::runRange(const Range &range, const Activations &input, uint32_t worker)
{
    switch (range.way) {
    case Way::Tiles:
        runTiles(range, input);
        break;
    case Way::Codes:
        runCodes(range, input, worker);
        break;
    case Way::Panels:
        runPanels(range, input, worker);
        break;
    }
}

PackedTile Matmul::packedTile(const PackedMatrix &matrix, uint32_t tile) const
{
    return {.data = matrix.tile(tile), .units = matrix.units(), .ahead = m_tuning.ahead};
}

void Matmul::runTiles(const Range &range, const Activations &input) const
{
    const MatmulJob &job = *range.job;
    const Activations::Segment &segment = input.segments()[job.segment];
    const auto type = static_cast<uint32_t>(job.weight->type());
    alignas(64) float results[kResults];
    alignas(64) float seconds[kResults];
    for (uint32_t b = segment.firstBlock; b < segment.endBlock; ++b) {
        const Activations::Block &block = input.block(b);
        for (uint32_t tile = range.firstTile; tile < range.endTile; ++tile) {
            m_kernels.tile[type][block.widthIndex](packedTile(*job.weight, tile), block.data,
                                                   results);
            if (job.second) {
                const auto secondType = static_cast<uint32_t>(job.second->type());
                m_kernels.tile[secondType][block.widthIndex](packedTile(*job.second, tile),
                                                             block.data, seconds);
            }
            const uint32_t column = tile * kTileRows;
            finish(job,
                   {.values = results,
                    .seconds = seconds,
                    .stride = kTileRows,
                    .firstRow = block.firstRow,
                    .rows = block.rows,
                    .firstColumn = column,
                    .columns = std::min(kTileRows, job.weight->outputs() - column)});
        }
    }
}

CodeTiles Matmul::Expanded::pair(uint32_t first) const
{
    // Beyond the last tile: its copy, whose results are not stored.
    const size_t second = std::min(first + 1, tiles - 1);
    const size_t codesApart = size_t{groups} * kCodeColumns * kTileRows;
    const size_t scalesApart = size_t{groups} * kTileRows;
    return {.codes = {codes + first * codesApart, codes + second * codesApart},
            .scale = {scale + first * scalesApart, scale + second * scalesApart},
            .groups = groups};
}

Matmul::Expanded
Matmul::expandRange(const PackedMatrix &weight, const Range &range, uint8_t *codes, float *scale)
{
    const ExpandKernel kernel = m_kernels.expand[static_cast<uint32_t>(weight.type())];
    const uint32_t tiles = range.endTile - range.firstTile;
    for (uint32_t t = 0; t < tiles; ++t)
        kernel(packedTile(weight, range.firstTile + t), codes + t * codeBytesOf(weight),
               scale + t * scalesOf(weight));
    return {codes, scale, tiles, groupsOf(weight)};
}

void Matmul::runCodes(const Range &range, const Activations &input, uint32_t worker)
{
    constexpr uint32_t kColumns = 2 * kTileRows;
    const MatmulJob &job = *range.job;
    const Activations::Segment &segment = input.segments()[job.segment];
    const size_t tiles = range.endTile - range.firstTile;
    const size_t bytes = tiles * codeBytesOf(*job.weight);
    const size_t scales = tiles * scalesOf(*job.weight);
    uint8_t *codes = m_codeMemory[worker].need(job.second ? 2 * bytes : bytes);
    float *scale = m_scaleMemory[worker].need(job.second ? 2 * scales : scales);
    const Expanded weight = expandRange(*job.weight, range, codes, scale);
    Expanded second;
    if (job.second)
        second = expandRange(*job.second, range, codes + bytes, scale + scales);
    alignas(64) float results[8 * kColumns];
    alignas(64) float seconds[8 * kColumns];
    for (uint32_t b = segment.firstBlock; b < segment.endBlock; ++b) {
        const Activations::Block &block = input.block(b);
        const CodeKernel kernel = m_kernels.codes[block.widthIndex];
        for (uint32_t t = 0; t < weight.tiles; t += 2) {
            fetchRows(job, block, (range.firstTile + t) * kTileRows);
            kernel(weight.pair(t), block.data, results);
            if (job.second)
                kernel(second.pair(t), block.data, seconds);
            const uint32_t column = (range.firstTile + t) * kTileRows;
            const uint32_t end = std::min(range.endTile * kTileRows, job.weight->outputs());
            finish(job,
                   {.values = results,
                    .seconds = seconds,
                    .stride = kColumns,
                    .firstRow = block.firstRow,
                    .rows = block.rows,
                    .firstColumn = column,
                    .columns = std::min(kColumns, end - column)});
        }
    }
}

void Matmul::runPanels(const Range &range, const Activations &input, uint32_t worker)
{
    const MatmulJob &job = *range.job;
    const Activations::Segment &segment = input.segments()[job.segment];
    uint16_t *panel =
        m_panelMemory[worker].need(size_t{PanelGemm::kDepthBlock} * PanelGemm::kPanelColumns);
    const size_t rows = (size_t{segment.rows} + PanelGemm::kRowBlock - 1) / PanelGemm::kRowBlock
        * PanelGemm::kRowBlock;
    float *results = m_resultMemory[worker].need(2 * rows * PanelGemm::kPanelColumns);
    float *seconds = results + rows * PanelGemm::kPanelColumns;
    multiplyPanel(*job.weight, range.firstTile, input, segment, panel, results);
    if (job.second)
        multiplyPanel(*job.second, range.firstTile, input, segment, panel, seconds);
    PanelGemm::endThread();
    const uint32_t column = range.firstTile * kTileRows;
    finish(job,
           {.values = results,
            .seconds = seconds,
            .stride = PanelGemm::kPanelColumns,
            .firstRow = segment.firstRow,
            .rows = segment.rows,
            .firstColumn = column,
            .columns = std::min(PanelGemm::kPanelColumns, job.weight->outputs() - column)});
}

void Matmul::multiplyPanel(const PackedMatrix &weight,
                           uint32_t firstTile,
                           const Activations &input,
                           const Activations::Segment &segment,
                           uint16_t *panel,
                           float *results)
{
    constexpr size_t kColumns = PanelGemm::kPanelColumns;
    const uint32_t depth = input.bf16Stride();
    const uint32_t unitColumns = weight.layout().unitColumns();
    const PanelKernel expand = m_kernels.panel[static_cast<uint32_t>(weight.type())];
    for (uint32_t first = 0; first < depth; first += PanelGemm::kDepthBlock) {
        const uint32_t columns = std::min(PanelGemm::kDepthBlock, depth - first);
        const uint32_t unit = first / unitColumns;
        const uint32_t units = std::min(columns / unitColumns, weight.units() - unit);
        // The padding meets zeros of the activations, but must not be NaN.
        std::fill(panel + size_t{units} * unitColumns * kColumns, panel + columns * kColumns,
                  uint16_t{0});
        for (uint32_t t = 0; t < kPanelTiles; ++t) {
            // Beyond the last tile: its copy, whose results are not stored.
            const uint32_t tile = std::min(firstTile + t, weight.tiles() - 1);
            const std::byte *from = weight.tile(tile) + size_t{unit} * weight.layout().unitBytes();
            expand(from, units, panel + size_t{t} * kTileRows * 2, PanelGemm::kPanelColumns);
        }
        m_panels->multiply(
            {.a = input.bf16Row(segment.firstRow),
             .rest = weight.wantsPreciseInputs() ? input.bf16RestRow(segment.firstRow) : nullptr,
             .rows = segment.rows,
             .depth = depth,
             .firstColumn = first,
             .panel = panel,
             .c = results});
    }
}

void Matmul::finish(const MatmulJob &job, const Results &results) const
{
    const uint32_t count = results.columns;
    for (uint32_t row = 0; row < results.rows; ++row) {
        float *values = results.values + size_t{row} * results.stride;
        const size_t at = size_t{results.firstRow} + row;
        float *out = job.out + at * job.outStride + results.firstColumn;
        switch (job.epilogue) {
        case Epilogue::Store:
            break;
        case Epilogue::Geglu:
            m_kernels.geluMultiply(values, results.seconds + size_t{row} * results.stride, count,
                                   values);
            break;
        case Epilogue::GeluTimes:
            m_kernels.geluMultiply(values, job.other + at * job.otherStride + results.firstColumn,
                                   count, values);
            break;
        case Epilogue::SoftCap:
            if (job.cap > 0)
                m_kernels.softCap(values, count, job.cap);
            break;
        }
        copyRow(values, count, out);
    }
}

} // namespace engine::compute::cpu
