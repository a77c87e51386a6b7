// SPDX-License-Identifier: Apache-2.0
#include "engine/audio/resampler.h"

#include "engine/audio/audio_segments.h"
#include "engine/projector/row_math.h"

#include <algorithm>
#include <cmath>
#include <new>
#include <numbers>
#include <numeric>
#include <string>

namespace engine::audio {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;
    using projector::dot;

    constexpr double kZeroCrossings = 48.0; // to each side
    constexpr double kBeta = 7.86; // Kaiser window for -80 dB
    constexpr double kCutoff = 0.947; // of the lower Nyquist frequency; the stop band begins at 1
    // Filters between two inputs. Unusual rates need more; they get the nearest two, mixed, which
    // is exact to -110 dB.
    constexpr uint32_t kMostPhases = 1024;
    constexpr uint32_t kLanes = 8; // dot products are fastest on multiples
    constexpr size_t kPiece = 65536; // frames of a whole recording that are converted at once

    // The modified Bessel function of order zero, by its series.
    double bessel(double x)
    {
        double term = 1.0;
        double sum = 1.0;
        for (int k = 1; term > sum * 1e-17; ++k) {
            term *= (x / (2.0 * k)) * (x / (2.0 * k));
            sum += term;
        }
        return sum;
    }

    double windowedSinc(double distance, double width, double cutoff)
    {
        const double inside = distance / width;
        if (std::abs(inside) >= 1.0)
            return 0.0;
        const double window = bessel(kBeta * std::sqrt(1.0 - inside * inside));
        const double angle = std::numbers::pi * distance * cutoff;
        return window * (std::abs(angle) < 1e-9 ? 1.0 : std::sin(angle) / angle);
    }

    Error badFormat(const std::string &what)
    {
        return {ErrorCode::InvalidInput,
                "The recording " + what + ". It is damaged or not sound; convert it first."};
    }

} // namespace

Result<Resampler> Resampler::create(uint32_t rate, uint32_t channels)
{
    if (rate < kLeastRate || rate > kMostRate)
        return badFormat("has " + std::to_string(rate) + " samples per second");
    if (channels == 0 || channels > kMostChannels)
        return badFormat("has " + std::to_string(channels) + " channels");
    try {
        return Resampler(rate, channels);
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::OutOfMemory,
                     "There is not enough memory to convert the recording. Close other programs."};
    }
}

Resampler::Resampler(uint32_t rate, uint32_t channels)
    : m_channels(channels)
{
    const uint32_t common = std::gcd(rate, kSampleRate);
    m_up = kSampleRate / common;
    m_down = rate / common;
    if (m_up == m_down)
        return;
    const double cutoff = kCutoff * std::min(1.0, static_cast<double>(kSampleRate) / rate);
    const double width = kZeroCrossings / cutoff;
    m_half = (static_cast<uint32_t>(std::ceil(width)) + kLanes - 1) / kLanes * kLanes;
    m_phases = static_cast<uint32_t>(std::min<uint64_t>(m_up, kMostPhases));
    m_filters.resize(size_t{m_phases + 1} * 2 * m_half);
    std::vector<double> taps(size_t{2} * m_half);
    for (uint32_t phase = 0; phase <= m_phases; ++phase) {
        const double offset = static_cast<double>(phase) / m_phases;
        float *filter = m_filters.data() + size_t{phase} * 2 * m_half;
        for (uint32_t i = 0; i < 2 * m_half; ++i)
            taps[i] = windowedSinc(i + 1.0 - m_half - offset, width, cutoff);
        // Every phase passes a constant unchanged: differences would be heard as a tone.
        const double sum = std::accumulate(taps.begin(), taps.end(), 0.0);
        for (uint32_t i = 0; i < 2 * m_half; ++i)
            filter[i] = static_cast<float>(taps[i] / sum);
    }
    m_pending.assign(m_half, 0.0F); // before the recording
}

void Resampler::mix(std::span<const float> interleaved)
{
    for (const float value : interleaved) {
        m_sum += value;
        if (++m_channel < m_channels)
            continue;
        m_pending.push_back(m_sum / static_cast<float>(m_channels));
        m_sum = 0.0F;
        m_channel = 0;
        ++m_inputs;
    }
}

// `fraction`: how far behind an input, in units of 1/m_up.
float Resampler::sampleAt(const float *inputs, uint64_t fraction) const
{
    const uint32_t taps = 2 * m_half;
    const uint64_t scaled = fraction * m_phases;
    const float *filter = m_filters.data() + scaled / m_up * taps;
    const float exact = dot(inputs, filter, taps);
    const uint64_t rest = scaled % m_up;
    if (rest == 0)
        return exact;
    const float share = static_cast<float>(rest) / static_cast<float>(m_up);
    return exact + share * (dot(inputs, filter + taps, taps) - exact);
}

// Makes the outputs whose filters end before input `until`.
void Resampler::produce(uint64_t until, std::vector<float> &out)
{
    if (m_up == m_down) {
        out.insert(out.end(), m_pending.begin(), m_pending.end());
        m_pending.clear();
        return;
    }
    // m_pending[0] is input m_first - m_half; an output's filter begins m_half - 1 before its
    // input.
    uint64_t input = m_outputs * m_down / m_up;
    while (input + m_half < until) {
        out.push_back(
            sampleAt(m_pending.data() + (input + 1 - m_first), m_outputs * m_down % m_up));
        ++m_outputs;
        input = m_outputs * m_down / m_up;
    }
    const size_t used = std::min<uint64_t>(input + 1 - m_first, m_pending.size());
    m_pending.erase(m_pending.begin(), m_pending.begin() + static_cast<std::ptrdiff_t>(used));
    m_first += used;
}

void Resampler::push(std::span<const float> interleaved, std::vector<float> &out)
{
    mix(interleaved);
    produce(m_inputs, out);
}

void Resampler::finish(std::vector<float> &out)
{
    if (m_up == m_down)
        return;
    m_pending.insert(m_pending.end(), m_half, 0.0F);
    produce(m_inputs + m_half, out);
}

Result<std::vector<float>>
resample(std::span<const float> interleaved, uint32_t rate, uint32_t channels)
{
    auto resampler = Resampler::create(rate, channels);
    if (!resampler)
        return resampler.error();
    try {
        std::vector<float> out;
        out.reserve(interleaved.size() / channels * kSampleRate / rate + 1);
        for (size_t at = 0; at < interleaved.size(); at += kPiece * channels) {
            const size_t count = std::min(interleaved.size() - at, kPiece * channels);
            resampler->push(interleaved.subspan(at, count), out);
        }
        resampler->finish(out);
        return out;
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::OutOfMemory,
                     "There is not enough memory to convert the recording. Choose a shorter one."};
    }
}

} // namespace engine::audio
