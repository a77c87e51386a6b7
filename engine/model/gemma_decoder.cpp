// SPDX-License-Identifier: Apache-2.0
#include "engine/model/gemma_decoder.h"

#include "engine/model/decoder_scratch.h"

#include <algorithm>
#include <cmath>
#include <new>

namespace engine::model {

namespace {

    using compute::Buffer;
    using compute::Matrix;
    using compute::Tensor;

    uint32_t wantedRows(const Batch &batch)
    {
        switch (batch.wanted) {
        case WantedLogits::None:
            return 0;
        case WantedLogits::Last:
            return 1;
        case WantedLogits::All:
        case WantedLogits::NormedStates:
            break;
        }
        return static_cast<uint32_t>(batch.tokens.size());
    }

} // namespace

// The rows of the batch that still take part. Once the last keys and values are stored, only those
// whose logits are wanted do.
struct GemmaDecoder::Pass {
    uint32_t firstRow;
    uint32_t rows;
    uint32_t firstPosition;

    void keepLast(uint32_t wanted)
    {
        const uint32_t dropped = rows - std::min(rows, wanted);
        firstRow += dropped;
        firstPosition += dropped;
        rows -= dropped;
    }
    Tensor view(const std::unique_ptr<Buffer> &buffer, uint32_t width) const
    {
        return {buffer.get(), firstRow, rows, width};
    }
    Tensor view(const std::unique_ptr<Buffer> &buffer) const
    {
        return view(buffer, buffer->width());
    }
};

GemmaDecoder::GemmaDecoder(const GemmaConfig &config,
                           const GemmaWeights &weights,
                           compute::Backend &backend)
    : m_config(config)
    , m_weights(weights)
    , m_backend(backend)
    , m_scratch(std::make_unique<Scratch>())
{
}

GemmaDecoder::~GemmaDecoder() = default;

base::Result<void> GemmaDecoder::forward(const Batch &batch, std::vector<float> &logits)
{
    try {
        return compute(batch, logits);
    } catch (const std::bad_alloc &) {
        static_cast<void>(m_backend.finish()); // what is queued refers to this batch
        throw;
    }
}

base::Result<void> GemmaDecoder::compute(const Batch &batch, std::vector<float> &logits)
{
    const auto rows = static_cast<uint32_t>(batch.tokens.size());
    if (auto room = reserve(rows); !room)
        return room;
    embedTokens(batch);
    Pass pass{.firstRow = 0, .rows = rows, .firstPosition = batch.kv->position()};
    for (size_t i = 0; i < m_config.layers.size() && pass.rows > 0; ++i) {
        if (batch.cancel && batch.cancel->isCancelled()) {
            // What is queued may still use the batch.
            if (auto done = m_backend.finish(); !done)
                return done;
            return base::Error{base::ErrorCode::Cancelled, "The computation was stopped."};
        }
        runLayer(i, batch, pass);
    }
    if (batch.wanted == WantedLogits::NormedStates)
        return readNormedStates(pass, *batch.states);
    if (auto done = computeLogits(batch, pass, logits); !done || !batch.states)
        return done;
    batch.states->resize(size_t{pass.rows} * m_config.hidden);
    if (pass.rows == 0) // nobody wanted to know anything
        return {};
    m_backend.read(pass.view(m_scratch->x), *batch.states);
    return m_backend.finish();
}

void GemmaDecoder::embedTokens(const Batch &batch)
{
    const auto rows = static_cast<uint32_t>(batch.tokens.size());
    const uint32_t position = batch.kv->position();
    const Pass all{.firstRow = 0, .rows = rows, .firstPosition = position};
    const Tensor x = all.view(m_scratch->x);
    const float rootHidden = std::sqrt(static_cast<float>(m_config.hidden));
    m_backend.embed(*m_weights.embedding, batch.tokens, rootHidden, x);
    // Not scaled. Their rows of the per-layer table stay the pad token's.
    for (const SoftRows &soft : batch.soft) {
        const auto count = static_cast<uint32_t>(soft.values.size() / m_config.hidden);
        m_backend.write(soft.values, {m_scratch->x.get(), soft.firstRow, count, m_config.hidden});
    }
    if (m_config.perLayerWidth > 0) {
        const Tensor mixed = all.view(m_scratch->perLayer);
        const Tensor looked = all.view(m_scratch->perLayerRows);
        const Matrix *projection = m_weights.pleProjection.get();
        m_backend.normMatmul(x, nullptr, m_config.eps, {&projection, 1}, {&mixed, 1});
        const float rootWidth = std::sqrt(static_cast<float>(m_config.perLayerWidth));
        m_backend.embed(*m_weights.pleTable, batch.tokens, rootWidth, looked);
        m_backend.mixPerLayerInputs(mixed, looked, *m_weights.pleNorm, m_config.perLayerWidth,
                                    1.0F / rootHidden, m_config.eps);
    }
    bool haveSliding = false;
    bool haveGlobal = false;
    for (const LayerConfig &layer : m_config.layers) {
        bool &have = layer.sliding ? haveSliding : haveGlobal;
        if (have)
            continue;
        have = true;
        const compute::RopeSpec spec{
            .headDim = layer.headDim,
            .base = layer.sliding ? m_config.ropeBaseSliding : m_config.ropeBaseGlobal,
            .frequencyFactors = layer.sliding ? nullptr : m_weights.ropeFactors.get()};
        const auto &table = layer.sliding ? m_scratch->turnsSliding : m_scratch->turnsGlobal;
        m_backend.ropeTable(spec, position, all.view(table, layer.headDim));
    }
}

void GemmaDecoder::runLayer(size_t index, const Batch &batch, Pass &pass)
{
    attend(index, batch, pass);
    if (pass.rows == 0)
        return;
    const LayerWeights &weights = m_weights.layers[index];
    feedForward(index, pass);
    // The scalar at a layer's end rides on the last addition where there is one to carry it.
    if (m_config.perLayerWidth > 0)
        addPerLayerInput(index, pass);
    else if (m_config.experts > 0)
        m_backend.scale(pass.view(m_scratch->x), weights.outputScale);
}

void GemmaDecoder::attend(size_t index, const Batch &batch, Pass &pass)
{
    const LayerConfig &layer = m_config.layers[index];
    const LayerWeights &weights = m_weights.layers[index];
    if (m_config.makesKv(index)) {
        storeKeysValues(index, batch, pass);
    } else {
        const Tensor q = pass.view(m_scratch->q, layer.qWidth());
        const Matrix *projection = weights.q.get();
        m_backend.normMatmul(pass.view(m_scratch->x), weights.attnNorm.get(), m_config.eps,
                             {&projection, 1}, {&q, 1});
        const compute::QkvSpec spec{.heads = layer.heads,
                                    .kvHeads = layer.kvHeads,
                                    .headDim = layer.headDim,
                                    .qNorm = weights.qNorm.get(),
                                    .eps = m_config.eps};
        const auto &table = layer.sliding ? m_scratch->turnsSliding : m_scratch->turnsGlobal;
        m_backend.finishQkv(q, nullptr, nullptr, spec, pass.view(table, layer.headDim), nullptr,
                            pass.firstPosition);
    }
    if (index + 1 == m_config.firstSharing)
        pass.keepLast(wantedRows(batch));
    if (pass.rows == 0)
        return;
    const Tensor attended = pass.view(m_scratch->attended, layer.qWidth());
    m_backend.attention(
        pass.view(m_scratch->q, layer.qWidth()),
        {.heads = layer.heads, .firstPosition = pass.firstPosition, .together = batch.together},
        *batch.kv->layer(layer.kvLayer), attended);
    m_backend.matmulAddNormed(attended, *weights.attnOutput, *weights.postAttnNorm, m_config.eps,
                              1.0F, pass.view(m_scratch->x));
}

void GemmaDecoder::storeKeysValues(size_t index, const Batch &batch, const Pass &pass)
{
    const LayerConfig &layer = m_config.layers[index];
    const LayerWeights &weights = m_weights.layers[index];
    const bool valueIsKey = !weights.v;
    const Matrix *projections[] = {weights.q.get(), weights.k.get(), weights.v.get()};
    const Tensor outputs[] = {pass.view(m_scratch->q, layer.qWidth()),
                              pass.view(m_scratch->k, layer.kvWidth()),
                              pass.view(m_scratch->v, layer.kvWidth())};
    const size_t count = valueIsKey ? 2 : 3;
    m_backend.normMatmul(pass.view(m_scratch->x), weights.attnNorm.get(), m_config.eps,
                         {projections, count}, {outputs, count});
    const compute::QkvSpec spec{.heads = layer.heads,
                                .kvHeads = layer.kvHeads,
                                .headDim = layer.headDim,
                                .qNorm = weights.qNorm.get(),
                                .kNorm = weights.kNorm.get(),
                                .valueIsKey = valueIsKey,
                                .eps = m_config.eps};
    const auto &table = layer.sliding ? m_scratch->turnsSliding : m_scratch->turnsGlobal;
    m_backend.finishQkv(outputs[0], &outputs[1], valueIsKey ? nullptr : &outputs[2], spec,
                        pass.view(table, layer.headDim), batch.kv->layer(index),
                        pass.firstPosition);
}

void GemmaDecoder::feedForward(size_t index, const Pass &pass)
{
    const LayerWeights &weights = m_weights.layers[index];
    const Tensor x = pass.view(m_scratch->x);
    const Tensor inner = pass.view(m_scratch->ffn, m_config.layers[index].ffn);
    // Both read the attention's output. The experts first: another device may compute them.
    if (m_config.experts > 0)
        m_backend.moe(x, weights.moe, pass.view(m_scratch->expertsOut));
    m_backend.normGeglu(x, *weights.ffnNorm, m_config.eps, *weights.gate, *weights.up, inner);
    if (m_config.experts > 0)
        return addExperts(index, pass);
    const float factor = m_config.perLayerWidth > 0 ? 1.0F : weights.outputScale;
    m_backend.matmulAddNormed(inner, *weights.down, *weights.postFfwNorm, m_config.eps, factor, x);
}

// To the dense MLP's second half.
void GemmaDecoder::addExperts(size_t index, const Pass &pass)
{
    const LayerWeights &weights = m_weights.layers[index];
    const Tensor x = pass.view(m_scratch->x);
    const Tensor inner = pass.view(m_scratch->ffn, m_config.layers[index].ffn);
    const Tensor dense = pass.view(m_scratch->mlpOut);
    const Tensor sparse = pass.view(m_scratch->expertsOut);
    const Matrix *down = weights.down.get();
    m_backend.normMatmul(inner, nullptr, m_config.eps, {&down, 1}, {&dense, 1});
    m_backend.addNormedSum(dense, *weights.mlpOutNorm, sparse, *weights.expertOutNorm,
                           *weights.postFfwNorm, m_config.eps, x);
}

void GemmaDecoder::addPerLayerInput(size_t index, const Pass &pass)
{
    const LayerWeights &weights = m_weights.layers[index];
    const Tensor x = pass.view(m_scratch->x);
    const Tensor gated = pass.view(m_scratch->perLayerGate);
    m_backend.perLayerGate(x, *weights.pleGate, pass.view(m_scratch->perLayer),
                           static_cast<uint32_t>(index), gated);
    m_backend.matmulAddNormed(gated, *weights.pleProj, *weights.plePostNorm, m_config.eps,
                              weights.outputScale, x);
}

base::Result<void> GemmaDecoder::readNormedStates(const Pass &pass, std::vector<float> &states)
{
    const size_t width = m_config.hidden;
    states.resize(pass.rows * width);
    std::vector<float> norm(width);
    if (auto done = m_backend.finish(); !done)
        return done;
    m_backend.read(pass.view(m_scratch->x), states);
    m_backend.read({m_weights.outputNorm.get(), 0, 1, m_config.hidden}, norm);
    if (auto done = m_backend.finish(); !done)
        return done;
    for (size_t row = 0; row < pass.rows; ++row) {
        const std::span<float> state = std::span(states).subspan(row * width, width);
        double squares = 0;
        for (const float value : state)
            squares += double{value} * value;
        const auto factor = static_cast<float>(
            1 / std::sqrt(squares / static_cast<double>(width) + double{m_config.eps}));
        for (size_t i = 0; i < width; ++i)
            state[i] *= factor * norm[i];
    }
    return {};
}

// Queues those of some rows, at most kLogitRows.
Tensor GemmaDecoder::queueLogits(const Pass &pass, uint32_t first)
{
    const uint32_t rows = std::min(kLogitRows, pass.rows - first);
    const Tensor x{m_scratch->x.get(), pass.firstRow + first, rows, m_config.hidden};
    const Tensor out{m_scratch->logits.get(), 0, rows, m_config.vocabulary};
    m_backend.logits(x, *m_weights.outputNorm, m_config.eps, *m_weights.head, m_config.softcap,
                     out);
    return out;
}

// False: all logits must be read.
base::Result<bool> GemmaDecoder::computeBest(const Batch &batch, const Pass &pass)
{
    if (batch.best)
        batch.best->clear();
    if (!batch.best || batch.wanted != WantedLogits::Last || pass.rows != 1
        || !m_backend.findsTopK(batch.enough))
        return false;
    m_backend.topK(queueLogits(pass, 0), batch.enough, *batch.best);
    if (auto done = m_backend.finish(); !done)
        return done.error();
    // Of a file that is damaged: what is wrong with them takes all of them to say.
    if (std::ranges::none_of(*batch.best,
                             [](const base::Scored &token) { return std::isfinite(token.score); }))
        batch.best->clear();
    return !batch.best->empty();
}

base::Result<void>
GemmaDecoder::computeLogits(const Batch &batch, const Pass &pass, std::vector<float> &logits)
{
    if (auto found = computeBest(batch, pass); !found || *found)
        return found ? base::Result<void>() : found.error();
    const size_t width = m_config.vocabulary;
    try {
        logits.resize(pass.rows * width);
    } catch (const std::bad_alloc &) {
        return base::Error{base::ErrorCode::OutOfMemory,
                           "There is not enough memory for the scores of "
                               + std::to_string(pass.rows) + " tokens."};
    }
    for (uint32_t first = 0; first < pass.rows; first += kLogitRows) {
        const Tensor out = queueLogits(pass, first);
        if (auto done = m_backend.finish(); !done)
            return done;
        m_backend.read(out, {logits.data() + first * width, out.rows * width});
    }
    return m_backend.finish();
}

} // namespace engine::model
