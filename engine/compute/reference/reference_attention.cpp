// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/reference/reference_math.h"
#include "engine/compute/reference/reference_ops.h"

#include <algorithm>
#include <cmath>

namespace engine::compute::reference::ops {

namespace {

    // One query head over the positions [first, last]; `scores` is scratch.
    void attendHead(const float *query,
                    const FloatKv &kv,
                    uint32_t kvHead,
                    uint32_t first,
                    std::span<double> scores,
                    float *out)
    {
        const uint32_t headDim = kv.shape().headDim;
        for (uint32_t i = 0; i < scores.size(); ++i)
            scores[i] = dot(query, kv.key(first + i, kvHead), headDim);
        softmax(scores);
        for (uint32_t d = 0; d < headDim; ++d) {
            double sum = 0.0;
            for (uint32_t i = 0; i < scores.size(); ++i)
                sum += scores[i] * static_cast<double>(kv.value(first + i, kvHead)[d]);
            out[d] = static_cast<float>(sum);
        }
    }

} // namespace

void ropeTable(const RopeSpec &spec, uint32_t firstPosition, const Tensor &table)
{
    const float *factors = vectorData(spec.frequencyFactors);
    const uint32_t half = spec.headDim / 2;
    for (uint32_t i = 0; i < half; ++i) {
        const double exponent = -2.0 * i / spec.headDim;
        double frequency = std::pow(static_cast<double>(spec.base), exponent);
        if (factors)
            frequency /= static_cast<double>(factors[i]);
        for (uint32_t r = 0; r < table.rows; ++r) {
            const double angle = frequency * (static_cast<double>(firstPosition) + r);
            row(table, r)[i] = static_cast<float>(std::cos(angle));
            row(table, r)[half + i] = static_cast<float>(std::sin(angle));
        }
    }
}

void finishQuery(const Tensor &q, const QkvSpec &spec, const Tensor &turns)
{
    for (uint32_t r = 0; r < q.rows; ++r) {
        for (uint32_t h = 0; h < spec.heads; ++h) {
            const std::span<float> head(row(q, r) + size_t{h} * spec.headDim, spec.headDim);
            rmsNorm(head, vectorData(spec.qNorm), spec.eps, head);
            rotate(head, row(turns, r));
        }
    }
}

void storeKeysValues(const Tensor &k,
                     const Tensor *v,
                     const QkvSpec &spec,
                     const Tensor &turns,
                     const KvPlace &place)
{
    for (uint32_t r = 0; r < k.rows; ++r) {
        const uint32_t position = place.firstPosition + r;
        const float *values = spec.valueIsKey ? row(k, r) : row(*v, r);
        for (uint32_t h = 0; h < spec.kvHeads; ++h) {
            const size_t offset = size_t{h} * spec.headDim;
            const std::span<float> key(place.kv->key(position, h), spec.headDim);
            rmsNorm({values + offset, spec.headDim}, nullptr, spec.eps,
                    {place.kv->value(position, h), spec.headDim});
            rmsNorm({row(k, r) + offset, spec.headDim}, vectorData(spec.kNorm), spec.eps, key);
            rotate(key, row(turns, r));
        }
    }
}

void attention(const Tensor &q, const AttentionSpec &spec, const FloatKv &kv, const Tensor &out)
{
    const KvShape &shape = kv.shape();
    const uint32_t group = spec.heads / shape.kvHeads;
    std::vector<double> scores;
    for (uint32_t r = 0; r < q.rows; ++r) {
        const PositionRange seen = visiblePositions(shape, spec, spec.firstPosition + r);
        scores.resize(seen.end - seen.first);
        for (uint32_t h = 0; h < spec.heads; ++h) {
            const size_t offset = size_t{h} * shape.headDim;
            attendHead(row(q, r) + offset, kv, h / group, seen.first, scores, row(out, r) + offset);
        }
    }
}

} // namespace engine::compute::reference::ops
