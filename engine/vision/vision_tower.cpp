// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/vision_tower.h"

#include "engine/projector/row_math.h"
#include "engine/vision/tower_attention.h"

#include <cmath>

namespace engine::vision {

using base::Result;

// Activations of a forward pass.
struct VisionTower::Pass {
    uint32_t rows = 0;
    const EncodeWatch &watch;
    TowerAttention attention;
    std::vector<float> x{}; // the residual stream, [rows, hidden]
    std::vector<float> normed{}, q{}, k{}, v{}, heads{};
    std::vector<float> inner{}, wide{}; // [rows, ffn]
};

VisionTower::VisionTower(const VisionConfig &config,
                         const VisionWeights &weights,
                         compute::Backend &backend,
                         projector::LinearRunner &linears)
    : m_config(config)
    , m_weights(weights)
    , m_backend(backend)
    , m_linears(linears)
{
}

Result<std::vector<float>> VisionTower::forward(const PatchGrid &picture, const EncodeWatch &watch)
{
    Pass pass{.rows = picture.count(),
              .watch = watch,
              .attention = TowerAttention(m_config, m_backend, m_linears)};
    if (auto ready = pass.attention.prepare(picture.columns, picture.rows); !ready)
        return ready.error();
    if (auto done = embed(picture, pass); !done)
        return done.error();
    for (const TowerLayer &layer : m_weights.layers) {
        if (auto done = attend(layer, pass); !done)
            return done.error();
        if (auto done = feedForward(layer, pass); !done)
            return done.error();
        if (watch.onLayer)
            watch.onLayer();
    }
    const std::vector<float> pooled = pool(picture, pass);
    pass.rows = static_cast<uint32_t>(pooled.size() / m_config.hidden);
    std::vector<float> out;
    if (auto done = linear(m_weights.projection, pooled, out, pass); !done)
        return done.error();
    return out;
}

Result<void> VisionTower::linear(const ClippedLinear &weights,
                                 std::span<const float> in,
                                 std::vector<float> &out,
                                 const Pass &pass)
{
    const Projection only{&weights, &out};
    return linears({&only, 1}, in, pass);
}

Result<void> VisionTower::linears(std::span<const Projection> projections,
                                  std::span<const float> in,
                                  const Pass &pass)
{
    if (pass.watch.cancel && pass.watch.cancel->isCancelled())
        return base::Error{base::ErrorCode::Cancelled, "Looking at the picture was stopped."};
    return m_linears.run(projections, in, pass.rows);
}

Result<void> VisionTower::embed(const PatchGrid &picture, Pass &pass)
{
    pass.normed.resize(picture.values.size());
    m_linears.forRows(pass.rows, [&](uint32_t row) {
        const size_t at = size_t{row} * m_config.patchWidth();
        for (uint32_t i = 0; i < m_config.patchWidth(); ++i)
            pass.normed[at + i] = 2.0F * (picture.values[at + i] - 0.5F);
    });
    if (auto done = linear(m_weights.patches, pass.normed, pass.x, pass); !done)
        return done;
    const uint32_t hidden = m_config.hidden;
    const float *columns = m_weights.positions.data();
    const float *rows = columns + size_t{m_config.positions} * hidden;
    m_linears.forRows(pass.rows, [&](uint32_t row) {
        float *x = &pass.x[size_t{row} * hidden];
        const size_t column = row % picture.columns;
        const size_t line = row / picture.columns;
        projector::addScaled(x, columns + column * hidden, hidden, 1.0F);
        projector::addScaled(x, rows + line * hidden, hidden, 1.0F);
    });
    return {};
}

// pass.normed = the residual stream's rows, normed
void VisionTower::normalise(const std::vector<float> &norm, Pass &pass)
{
    pass.normed.resize(pass.x.size());
    m_linears.forRows(pass.rows, [&](uint32_t row) {
        const size_t at = size_t{row} * m_config.hidden;
        projector::rmsNorm(&pass.x[at], norm.data(), m_config.hidden, m_config.eps,
                           &pass.normed[at]);
    });
}

// The residual stream grows by the normed rows of pass.normed.
void VisionTower::addNormed(const std::vector<float> &norm, Pass &pass)
{
    m_linears.forRows(pass.rows, [&](uint32_t row) {
        const size_t at = size_t{row} * m_config.hidden;
        float *y = &pass.normed[at];
        projector::rmsNorm(y, norm.data(), m_config.hidden, m_config.eps, y);
        projector::addScaled(&pass.x[at], y, m_config.hidden, 1.0F);
    });
}

Result<void> VisionTower::attend(const TowerLayer &layer, Pass &pass)
{
    normalise(layer.attentionNorm, pass);
    const Projection projections[] = {
        {&layer.q, &pass.q}, {&layer.k, &pass.k}, {&layer.v, &pass.v}};
    if (auto done = linears(projections, pass.normed, pass); !done)
        return done;
    const TowerAttention::Heads heads{.q = pass.q, .k = pass.k, .v = pass.v};
    if (auto done = pass.attention.run(layer, heads, pass.heads); !done)
        return done;
    if (auto done = linear(layer.attentionOut, pass.heads, pass.normed, pass); !done)
        return done;
    addNormed(layer.attentionPostNorm, pass);
    return {};
}

Result<void> VisionTower::feedForward(const TowerLayer &layer, Pass &pass)
{
    normalise(layer.ffnNorm, pass);
    const Projection projections[] = {{&layer.gate, &pass.inner}, {&layer.up, &pass.wide}};
    if (auto done = linears(projections, pass.normed, pass); !done)
        return done;
    m_linears.forRows(pass.rows, [&](uint32_t row) {
        const size_t at = size_t{row} * m_config.ffn;
        projector::geluMultiply(&pass.inner[at], &pass.wide[at], m_config.ffn);
    });
    if (auto done = linear(layer.down, pass.inner, pass.normed, pass); !done)
        return done;
    addNormed(layer.ffnPostNorm, pass);
    return {};
}

// Averages squares of kPooling patches to a side and makes them ready for the projection.
std::vector<float> VisionTower::pool(const PatchGrid &picture, const Pass &pass)
{
    const uint32_t hidden = m_config.hidden;
    const uint32_t columns = picture.columns / kPooling;
    const uint32_t tokens = columns * (picture.rows / kPooling);
    const float scale = std::sqrt(static_cast<float>(hidden)) / (kPooling * kPooling);
    std::vector<float> pooled(size_t{tokens} * hidden);
    m_linears.forRows(tokens, [&](uint32_t token) {
        float *out = &pooled[size_t{token} * hidden];
        const size_t corner =
            size_t{token / columns} * kPooling * picture.columns + token % columns * kPooling;
        for (uint32_t i = 0; i < kPooling * kPooling; ++i) {
            const size_t patch = corner + size_t{i / kPooling} * picture.columns + i % kPooling;
            projector::addScaled(out, &pass.x[patch * hidden], hidden, scale);
        }
        if (m_config.standardised) {
            for (uint32_t i = 0; i < hidden; ++i)
                out[i] = (out[i] - m_weights.shift[i]) * m_weights.scale[i];
        }
        projector::rmsNorm(out, nullptr, hidden, m_config.eps, out);
    });
    return pooled;
}

} // namespace engine::vision
