// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <span>
#include <vector>

namespace engine::audio {

// Turns sound of any rate and channel count into 16 kHz mono, piece by piece: channels are
// averaged, then a Kaiser-windowed sinc (96 zero crossings, -80 dB beyond the lower of the two
// Nyquist frequencies, flat up to nine tenths of it) is evaluated at the new instants. The output
// is not delayed: its sample n lies at the input's time n / 16000 s. Confined to one thread at a
// time.
class Resampler final
{
public:
    static constexpr uint32_t kLeastRate = 1000;
    static constexpr uint32_t kMostRate = 768000;
    static constexpr uint32_t kMostChannels = 32;

    // InvalidInput for a rate or channel count outside the limits; OutOfMemory.
    static base::Result<Resampler> create(uint32_t rate, uint32_t channels);

    // Interleaved samples in, 16 kHz mono appended to `out`. A frame may be split between two
    // calls. Throws std::bad_alloc.
    void push(std::span<const float> interleaved, std::vector<float> &out);
    // The rest. In all ceil(frames * 16000 / rate) samples come out. Call it once, last.
    void finish(std::vector<float> &out);

private:
    Resampler(uint32_t rate, uint32_t channels);
    void mix(std::span<const float> interleaved);
    void produce(uint64_t until, std::vector<float> &out);
    float sampleAt(const float *inputs, uint64_t fraction) const;

    uint32_t m_channels;
    uint64_t m_up = 1; // 16000 / gcd
    uint64_t m_down = 1; // rate / gcd
    uint32_t m_half = 0; // the filter reaches so many inputs to each side
    uint32_t m_phases = 1; // filters between two inputs
    std::vector<float> m_filters; // [m_phases + 1][2 * m_half]
    std::vector<float> m_pending; // mono inputs from m_first on; starts with silence
    float m_sum = 0.0F; // of a frame that is not complete
    uint32_t m_channel = 0; // its samples
    uint64_t m_first = 0; // inputs dropped from the front of m_pending
    uint64_t m_inputs = 0; // frames so far
    uint64_t m_outputs = 0;
};

// The whole of a recording at once; an incomplete last frame is left out. Errors as
// Resampler::create().
base::Result<std::vector<float>>
resample(std::span<const float> interleaved, uint32_t rate, uint32_t channels);

} // namespace engine::audio
