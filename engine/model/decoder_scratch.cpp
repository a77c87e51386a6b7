// SPDX-License-Identifier: Apache-2.0
#include "engine/model/decoder_scratch.h"

namespace engine::model {

namespace {

    // Widths of the intermediate results, all of which have a row per token.
    struct ScratchWidths {
        explicit ScratchWidths(const GemmaConfig &config)
            : hidden(config.hidden)
            , q(config.widestQ())
            , kv(config.widestKv())
            , ffn(config.widestFfn())
            , head(config.widestHead())
            , perLayer(static_cast<uint32_t>(config.layers.size()) * config.perLayerWidth)
            , perLayerOne(config.perLayerWidth)
            , expertHidden(config.experts > 0 ? config.hidden : 0)
        {
        }
        uint64_t sum() const
        {
            return uint64_t{hidden} + 2 * uint64_t{q} + 2 * uint64_t{kv} + ffn + 2 * uint64_t{head}
            + 2 * uint64_t{perLayer} + perLayerOne + 2 * uint64_t{expertHidden};
        }
        uint32_t hidden, q, kv, ffn, head, perLayer, perLayerOne, expertHidden;
    };

} // namespace

uint64_t scratchBytes(const GemmaConfig &config, uint32_t batch)
{
    const uint64_t logits = uint64_t{kLogitRows} * config.vocabulary;
    return (ScratchWidths(config).sum() * batch + logits) * sizeof(float);
}

base::Result<void> GemmaDecoder::reserve(uint32_t rows)
{
    if (rows <= m_scratch->rows)
        return {};
    const ScratchWidths widths(m_config);
    auto scratch = std::make_unique<Scratch>();
    // The smaller buffers go first, so that both never exist side by side.
    m_scratch = std::make_unique<Scratch>();
    const std::pair<std::unique_ptr<compute::Buffer> *, uint32_t> buffers[] = {
        {&scratch->x, widths.hidden},
        {&scratch->q, widths.q},
        {&scratch->k, widths.kv},
        {&scratch->v, widths.kv},
        {&scratch->attended, widths.q},
        {&scratch->ffn, widths.ffn},
        {&scratch->turnsSliding, widths.head},
        {&scratch->turnsGlobal, widths.head},
        {&scratch->perLayer, widths.perLayer},
        {&scratch->perLayerRows, widths.perLayer},
        {&scratch->perLayerGate, widths.perLayerOne},
        {&scratch->mlpOut, widths.expertHidden},
        {&scratch->expertsOut, widths.expertHidden},
    };
    for (const auto &[buffer, width] : buffers) {
        if (width == 0)
            continue;
        auto allocated = m_backend.allocate(rows, width);
        if (!allocated)
            return allocated.error();
        *buffer = std::move(*allocated);
    }
    auto logits = m_backend.allocate(kLogitRows, m_config.vocabulary);
    if (!logits)
        return logits.error();
    scratch->logits = std::move(*logits);
    scratch->rows = rows;
    m_scratch = std::move(scratch);
    return {};
}

} // namespace engine::model
