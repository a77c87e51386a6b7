// SPDX-License-Identifier: Apache-2.0
#include "engine/audio/local_attention.h"

#include "engine/compute/cpu/thread_pool.h"
#include "engine/projector/row_math.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace engine::audio {

namespace {

    using projector::addScaled;
    using projector::dot;

    constexpr float kScoreCap = 50.0F;
    // ln(1 + e) / ln(2): how the trained per-dimension scales of keys were folded.
    const float kKeyScale = static_cast<float>(std::log2(1.0 + std::numbers::e));

    // One head of one frame. `query` is scaled already; `first` is the head's first column.
    void attendHead(const LocalAttention &layer,
                    const AudioConfig &config,
                    uint32_t frame,
                    uint32_t first,
                    const float *query,
                    float *out)
    {
        const uint32_t size = config.headDim();
        const uint32_t visible = std::min(frame + 1, kVisibleFrames);
        std::array<float, kVisibleFrames> weights{};
        float largest = -kScoreCap;
        for (uint32_t distance = 0; distance < visible; ++distance) {
            const float *key = layer.k + size_t{frame - distance} * config.hidden + first;
            const float *code =
                layer.distanceKeys.data() + size_t{distance} * config.hidden + first;
            const float score = dot(query, key, size) * kKeyScale + dot(query, code, size);
            weights[distance] = kScoreCap * std::tanh(score / kScoreCap);
            largest = std::max(largest, weights[distance]);
        }
        float sum = 0.0F;
        for (uint32_t distance = 0; distance < visible; ++distance) {
            weights[distance] = std::exp(weights[distance] - largest);
            sum += weights[distance];
        }
        std::fill_n(out, size, 0.0F);
        for (uint32_t distance = 0; distance < visible; ++distance) {
            const float *value = layer.v + size_t{frame - distance} * config.hidden + first;
            addScaled(out, value, size, weights[distance] / sum);
        }
    }

} // namespace

std::vector<float> distanceCodes(uint32_t hidden)
{
    const uint32_t half = hidden / 2;
    const double step = std::log(10000.0) / std::max(half - 1, 1U);
    std::vector<float> codes(size_t{kDistances} * hidden);
    for (uint32_t distance = 0; distance < kDistances; ++distance) {
        float *row = codes.data() + size_t{distance} * hidden;
        for (uint32_t i = 0; i < half; ++i) {
            const double angle = distance * std::exp(-step * i);
            row[i] = static_cast<float>(std::sin(angle));
            row[half + i] = static_cast<float>(std::cos(angle));
        }
    }
    return codes;
}

void attendLocally(const LocalAttention &layer,
                   const AudioConfig &config,
                   uint32_t frames,
                   compute::cpu::ThreadPool &pool,
                   float *out)
{
    const uint32_t size = config.headDim();
    std::vector<float> scale(layer.queryScale.begin(), layer.queryScale.end());
    for (float &value : scale)
        value *=
            static_cast<float>(1.0 / (std::sqrt(static_cast<double>(size)) * std::numbers::ln2));
    std::vector<float> queries(size_t{pool.threads()} * size);
    pool.run(frames, pool.grainFor(frames), [&](uint32_t begin, uint32_t end, uint32_t worker) {
        float *query = queries.data() + size_t{worker} * size;
        for (uint32_t frame = begin; frame < end; ++frame) {
            for (uint32_t head = 0; head < config.heads; ++head) {
                const uint32_t first = head * size;
                const size_t at = size_t{frame} * config.hidden + first;
                for (uint32_t i = 0; i < size; ++i)
                    query[i] = layer.q[at + i] * scale[i];
                attendHead(layer, config, frame, first, query, out + at);
            }
        }
    });
}

} // namespace engine::audio
