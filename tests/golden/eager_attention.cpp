// SPDX-License-Identifier: Apache-2.0
#include "tests/golden/eager_attention.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace golden {

namespace {

    using engine::audio::AudioConfig;
    using engine::audio::kDistances;
    using engine::audio::kVisibleFrames;
    using engine::audio::LocalAttention;

    constexpr uint32_t kChunk = 12; // frames that are computed together
    constexpr uint32_t kContext = kChunk + kVisibleFrames; // what a chunk could see

    // Everything in the chunk's context that the mask should hide, except what lies outside the
    // recording: frames that are too far back, and later frames of the chunk.
    bool isSeen(int64_t key, int64_t frame, int64_t frames)
    {
        const int64_t distance = frame - key;
        return key >= 0 && key < frames && (distance < 0 || distance >= kVisibleFrames);
    }

    double score(const LocalAttention &layer,
                 const AudioConfig &config,
                 uint32_t first,
                 int64_t frame,
                 int64_t key)
    {
        const int64_t distance = frame - key;
        double sum = 0.0;
        for (uint32_t i = 0; i < config.headDim(); ++i) {
            const size_t column = size_t{first} + i;
            const double query =
                double{layer.q[static_cast<size_t>(frame) * config.hidden + column]}
                * double{layer.queryScale[i]}
                / (std::sqrt(static_cast<double>(config.headDim())) * std::numbers::ln2);
            double other = double{layer.k[static_cast<size_t>(key) * config.hidden + column]}
                * std::log2(1.0 + std::numbers::e);
            if (distance >= 0 && distance < kDistances) // beyond, the table's shift leaves zeros
                other += double{
                    layer.distanceKeys[static_cast<size_t>(distance) * config.hidden + column]};
            sum += query * other;
        }
        return 50.0 * std::tanh(sum / 50.0);
    }

    void attendHead(const LocalAttention &layer,
                    const AudioConfig &config,
                    uint32_t frames,
                    uint32_t frame,
                    uint32_t first,
                    float *out)
    {
        const int64_t start = int64_t{frame} / kChunk * kChunk - kVisibleFrames;
        std::array<double, kContext> scores{};
        for (uint32_t j = 0; j < kContext; ++j) {
            const bool seen = isSeen(start + j, frame, frames);
            scores[j] = seen ? score(layer, config, first, frame, start + j) : -1e9;
        }
        const double largest = *std::max_element(scores.begin(), scores.end());
        double sum = 0.0;
        for (double &value : scores) {
            value = std::exp(value - largest);
            sum += value;
        }
        for (uint32_t i = 0; i < config.headDim(); ++i) {
            double mixed = 0.0;
            for (uint32_t j = 0; j < kContext; ++j) {
                const int64_t key = start + j; // outside the recording there are zeros
                if (key >= 0 && key < frames)
                    mixed += scores[j] / sum
                        * double{layer.v[static_cast<size_t>(key) * config.hidden + first + i]};
            }
            out[i] = static_cast<float>(mixed);
        }
    }

} // namespace

void attendEagerly(const LocalAttention &layer,
                   const AudioConfig &config,
                   uint32_t frames,
                   engine::compute::cpu::ThreadPool &,
                   float *out)
{
    for (uint32_t frame = 0; frame < frames; ++frame) {
        for (uint32_t head = 0; head < config.heads; ++head) {
            const uint32_t first = head * config.headDim();
            attendHead(layer, config, frames, frame, first,
                       out + size_t{frame} * config.hidden + first);
        }
    }
}

} // namespace golden
