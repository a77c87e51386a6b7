// SPDX-License-Identifier: Apache-2.0
#include "engine/audio/conformer.h"

#include "engine/audio/subsampling.h"
#include "engine/projector/row_math.h"

#include <algorithm>
#include <utility>

namespace engine::audio {

namespace {

    using base::Result;
    using projector::addScaled;
    using projector::gated;
    using projector::multiplyAdd;
    using projector::rmsNorm;
    using projector::silu;

    constexpr float kHalfBlock = 0.5F; // weight of each of the two feed-forward blocks

} // namespace

// Activations of a forward pass.
struct Conformer::Pass {
    uint32_t rows = 0;
    const EncodeOptions &options;
    std::vector<float> x{}; // the residual stream, [rows, hidden]
    std::vector<float> normed{}, inner{}, q{}, k{}, v{};
};

Conformer::Conformer(const AudioConfig &config, const AudioWeights &weights, LinearRunner &linears)
    : m_config(config)
    , m_weights(weights)
    , m_linears(linears)
{
}

Result<void> Conformer::prepare()
{
    const std::vector<float> codes = distanceCodes(m_config.hidden);
    for (const ConformerLayer &layer : m_weights.layers) {
        std::vector<float> &keys = m_distanceKeys.emplace_back();
        if (auto done = m_linears.run(layer.relativeKey, codes, kDistances, keys); !done)
            return done;
    }
    return {};
}

Result<std::vector<float>> Conformer::forward(std::span<const float> mel,
                                              uint32_t frames,
                                              const EncodeOptions &options,
                                              const std::function<void()> &onLayer)
{
    Pass pass{.rows = (frames + 3) / 4, .options = options};
    if (auto done = quarter(mel, frames, pass); !done)
        return done.error();
    for (size_t i = 0; i < m_weights.layers.size(); ++i) {
        if (auto done = runLayer(i, pass); !done)
            return done.error();
        onLayer();
    }
    std::vector<float> out;
    if (auto done = project(pass, out); !done)
        return done.error();
    return out;
}

Result<void> Conformer::linear(const ClippedLinear &weights,
                               std::span<const float> in,
                               std::vector<float> &out,
                               const Pass &pass)
{
    if (pass.options.cancel && pass.options.cancel->isCancelled())
        return base::Error{base::ErrorCode::Cancelled, "Listening to the recording was stopped."};
    return m_linears.run(weights, in, pass.rows, out);
}

// pass.normed = the residual stream's rows, normed
void Conformer::normalise(const std::vector<float> &norm, Pass &pass)
{
    pass.normed.resize(pass.x.size());
    m_linears.forRows(pass.rows, [&](uint32_t row) {
        const size_t at = size_t{row} * m_config.hidden;
        rmsNorm(&pass.x[at], norm.data(), m_config.hidden, m_config.eps, &pass.normed[at]);
    });
}

// The convolutions: every fourth frame, a quarter of the frequencies, many channels.
Result<void> Conformer::quarter(std::span<const float> mel, uint32_t frames, Pass &pass)
{
    FeatureMap map{.values = {mel.begin(), mel.end()},
                   .times = frames,
                   .frequencies = m_config.features,
                   .channels = 1};
    for (const SubsamplingWeights &weights : m_weights.subsampling)
        map = subsample(map, weights, m_config.eps, m_linears.pool());
    return linear(m_weights.inputProjection, map.values, pass.x, pass);
}

Result<void> Conformer::runLayer(size_t index, Pass &pass)
{
    const ConformerLayer &layer = m_weights.layers[index];
    if (auto done = feedForward(layer.before, pass); !done)
        return done;
    if (auto done = attend(index, pass); !done)
        return done;
    if (auto done = convolve(layer, pass); !done)
        return done;
    if (auto done = feedForward(layer.after, pass); !done)
        return done;
    m_linears.forRows(pass.rows, [&](uint32_t row) {
        float *x = pass.x.data() + size_t{row} * m_config.hidden;
        rmsNorm(x, layer.outputNorm.data(), m_config.hidden, m_config.eps, x);
    });
    return {};
}

Result<void> Conformer::feedForward(const FeedForwardWeights &weights, Pass &pass)
{
    const uint32_t hidden = m_config.hidden;
    normalise(weights.norm, pass);
    if (auto done = linear(weights.up, pass.normed, pass.inner, pass); !done)
        return done;
    m_linears.forRows(pass.rows, [&](uint32_t row) {
        silu(&pass.inner[size_t{row} * m_config.ffn], m_config.ffn);
    });
    if (auto done = linear(weights.down, pass.inner, pass.normed, pass); !done)
        return done;
    m_linears.forRows(pass.rows, [&](uint32_t row) {
        const size_t at = size_t{row} * hidden;
        float *y = &pass.normed[at];
        rmsNorm(y, weights.postNorm.data(), hidden, m_config.eps, y);
        addScaled(&pass.x[at], y, hidden, kHalfBlock);
    });
    return {};
}

Result<void> Conformer::attend(size_t index, Pass &pass)
{
    const ConformerLayer &layer = m_weights.layers[index];
    const uint32_t hidden = m_config.hidden;
    normalise(layer.attentionNorm, pass);
    const std::pair<const ClippedLinear *, std::vector<float> *> projections[] = {
        {&layer.q, &pass.q}, {&layer.k, &pass.k}, {&layer.v, &pass.v}};
    for (const auto &[weights, out] : projections) {
        if (auto done = linear(*weights, pass.normed, *out, pass); !done)
            return done;
    }
    pass.inner.resize(pass.x.size());
    pass.options.attend({.q = pass.q.data(),
                         .k = pass.k.data(),
                         .v = pass.v.data(),
                         .queryScale = layer.queryScale,
                         .distanceKeys = m_distanceKeys[index]},
                        m_config, pass.rows, m_linears.pool(), pass.inner.data());
    if (auto done = linear(layer.attentionOut, pass.inner, pass.normed, pass); !done)
        return done;
    m_linears.forRows(pass.rows, [&](uint32_t row) {
        const size_t at = size_t{row} * hidden;
        float *y = &pass.normed[at];
        rmsNorm(y, layer.attentionPostNorm.data(), hidden, m_config.eps, y);
        addScaled(&pass.x[at], y, hidden, 1.0F);
    });
    return {};
}

Result<void> Conformer::convolve(const ConformerLayer &layer, Pass &pass)
{
    const uint32_t hidden = m_config.hidden;
    normalise(layer.convolutionNorm, pass);
    if (auto done = linear(layer.convolutionIn, pass.normed, pass.inner, pass); !done)
        return done;
    m_linears.forRows(pass.rows, [&](uint32_t row) {
        const float *both = &pass.inner[size_t{row} * 2 * hidden];
        gated(both, both + hidden, hidden, &pass.normed[size_t{row} * hidden]);
    });
    convolveInTime(layer, pass);
    if (auto done = linear(layer.convolutionOut, pass.q, pass.normed, pass); !done)
        return done;
    m_linears.forRows(pass.rows, [&](uint32_t row) {
        const size_t at = size_t{row} * hidden;
        addScaled(&pass.x[at], &pass.normed[at], hidden, 1.0F);
    });
    return {};
}

// Every channel over its own last frames, from pass.normed to pass.q.
void Conformer::convolveInTime(const ConformerLayer &layer, Pass &pass)
{
    const uint32_t hidden = m_config.hidden;
    const uint32_t taps = m_config.taps;
    m_linears.forRows(pass.rows, [&](uint32_t row) {
        float *out = &pass.q[size_t{row} * hidden];
        std::fill_n(out, hidden, 0.0F);
        for (uint32_t tap = taps - 1 - std::min(row, taps - 1); tap < taps; ++tap) {
            const float *in = &pass.normed[size_t{row + tap + 1 - taps} * hidden];
            multiplyAdd(out, in, &layer.convolution[size_t{tap} * hidden], hidden);
        }
        rmsNorm(out, layer.convolutionInnerNorm.data(), hidden, m_config.eps, out);
        silu(out, hidden);
    });
}

Result<void> Conformer::project(Pass &pass, std::vector<float> &out)
{
    if (auto done = linear(m_weights.towerOut, pass.x, pass.inner, pass); !done)
        return done;
    const uint32_t width = m_config.encoded;
    m_linears.forRows(pass.rows, [&](uint32_t row) {
        float *encoded = &pass.inner[size_t{row} * width];
        addScaled(encoded, m_weights.towerBias.data(), width, 1.0F);
        rmsNorm(encoded, nullptr, width, m_config.eps, encoded);
    });
    return linear(m_weights.projection, pass.inner, out, pass);
}

} // namespace engine::audio
