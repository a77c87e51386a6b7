// SPDX-License-Identifier: Apache-2.0
#include "engine/audio/subsampling.h"

#include "engine/compute/cpu/thread_pool.h"
#include "engine/projector/row_math.h"

#include <algorithm>

namespace engine::audio {

namespace {

    using projector::addScaled;
    using projector::layerNormRelu;

    // out[channel] += the 3x3 inputs around (2 * time, 2 * frequency) times the kernel
    void convolveAt(const FeatureMap &in,
                    const SubsamplingWeights &weights,
                    uint32_t time,
                    uint32_t frequency,
                    std::span<float> out)
    {
        const auto outputs = static_cast<uint32_t>(out.size());
        for (uint32_t tap = 0; tap < 9; ++tap) {
            const uint32_t t = 2 * time + tap / 3; // one more than the input's place
            const uint32_t f = 2 * frequency + tap % 3;
            if (t == 0 || t > in.times || f == 0 || f > in.frequencies)
                continue;
            const float *input =
                in.values.data() + ((size_t{t} - 1) * in.frequencies + f - 1) * in.channels;
            const float *kernel = weights.kernel.data() + size_t{tap} * in.channels * outputs;
            for (uint32_t c = 0; c < in.channels; ++c) {
                if (input[c] != 0.0F) // half of them are, after a ReLU
                    addScaled(out.data(), kernel + size_t{c} * outputs, outputs, input[c]);
            }
        }
    }

} // namespace

FeatureMap subsample(const FeatureMap &in,
                     const SubsamplingWeights &weights,
                     float eps,
                     compute::cpu::ThreadPool &pool)
{
    FeatureMap out{.values = {},
                   .times = (in.times + 1) / 2,
                   .frequencies = (in.frequencies + 1) / 2,
                   .channels = static_cast<uint32_t>(weights.norm.size())};
    out.values.resize(size_t{out.times} * out.frequencies * out.channels);
    pool.run(out.times, pool.grainFor(out.times), [&](uint32_t begin, uint32_t end, uint32_t) {
        for (uint32_t time = begin; time < end; ++time) {
            for (uint32_t f = 0; f < out.frequencies; ++f) {
                const size_t at = (size_t{time} * out.frequencies + f) * out.channels;
                const std::span<float> place = std::span(out.values).subspan(at, out.channels);
                convolveAt(in, weights, time, f, place);
                layerNormRelu(place.data(), weights.norm.data(), out.channels, eps);
            }
        }
    });
    return out;
}

} // namespace engine::audio
