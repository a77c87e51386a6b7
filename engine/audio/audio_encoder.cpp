// SPDX-License-Identifier: Apache-2.0
#include "engine/audio/audio_encoder.h"

#include "engine/projector/row_math.h"

#include <algorithm>
#include <cmath>
#include <new>
#include <system_error>
#include <utility>

namespace engine::audio {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;
    using projector::rmsNorm;

    Error outOfMemory()
    {
        return {ErrorCode::OutOfMemory,
                "There is not enough memory to listen to the recording. Close other programs, or "
                "choose a shorter one."};
    }

    // No exception leaves the folder.
    template<typename Work>
    auto guarded(Work work) -> decltype(work())
    {
        try {
            return work();
        } catch (const std::bad_alloc &) {
            return outOfMemory();
        } catch (const std::system_error &error) {
            return Error{ErrorCode::OutOfMemory,
                         "The system gives no threads to listen to a recording with ("
                             + std::string(error.what()) + "). Close other programs."};
        }
    }

} // namespace

// Counts the steps of an encoding: every layer of every segment, and a segment's projection.
struct AudioEncoder::Progress {
    const EncodeOptions &options;
    uint32_t total = 0;
    uint32_t done = 0;

    void step()
    {
        ++done;
        if (options.progress)
            options.progress(done, total);
    }
};

AudioEncoder::AudioEncoder(const AudioConfig &config,
                           AudioWeights weights,
                           compute::Backend &backend)
    : m_config(config)
    , m_weights(std::move(weights))
    , m_linears(backend)
    , m_conformer(m_config, m_weights, m_linears)
{
}

Result<std::unique_ptr<AudioEncoder>> AudioEncoder::load(const gguf::GgufFile &file,
                                                         compute::Backend &backend,
                                                         const LoadOptions &options)
{
    return guarded([&]() -> Result<std::unique_ptr<AudioEncoder>> {
        const auto config = readAudioConfig(file);
        if (!config)
            return config.error();
        auto weights = loadAudioWeights(file, *config, backend, options);
        if (!weights)
            return weights.error();
        std::unique_ptr<AudioEncoder> encoder(
            new AudioEncoder(*config, std::move(*weights), backend));
        if (auto prepared = encoder->m_conformer.prepare(); !prepared)
            return prepared.error();
        return encoder;
    });
}

Result<std::vector<EncodedSegment>> AudioEncoder::encode(std::span<const float> samples,
                                                         const EncodeOptions &options)
{
    if (auto checked = checkWaveform(m_config.kind, samples); !checked)
        return checked.error();
    return guarded([&]() -> Result<std::vector<EncodedSegment>> {
        const std::vector<Segment> parts = segments(m_config.kind, samples.size());
        const auto steps = static_cast<uint32_t>(parts.size() * (m_weights.layers.size() + 1));
        Progress progress{.options = options, .total = steps};
        std::vector<EncodedSegment> result;
        for (const Segment &part : parts) {
            auto rows = compute(featuresOf(samples.subspan(part.first, part.samples)), progress);
            if (!rows)
                return rows.error();
            result.push_back({.segment = part, .rows = std::move(*rows)});
        }
        return result;
    });
}

Result<std::vector<float>> AudioEncoder::encodeFeatures(std::span<const float> features,
                                                        const EncodeOptions &options)
{
    const size_t most = m_config.kind == AudioKind::Conformer ? melFrames(kSegmentSamples)
                                                              : size_t{kMostSegmentTokens};
    const size_t frames = features.size() / m_config.features;
    if (frames == 0 || frames > most || features.size() % m_config.features != 0) {
        return Error{ErrorCode::InvalidInput,
                     "A segment of sound has " + std::to_string(features.size())
                         + " numbers, where whole frames of " + std::to_string(m_config.features)
                         + " are needed, at most " + std::to_string(most) + " of them."};
    }
    return guarded([&] {
        Progress progress{.options = options,
                          .total = static_cast<uint32_t>(m_weights.layers.size() + 1)};
        return compute(features, progress);
    });
}

std::vector<float> AudioEncoder::featuresOf(std::span<const float> samples) const
{
    if (m_config.kind == AudioKind::Conformer)
        return m_mel.compute(samples);
    std::vector<float> frames(samples.begin(), samples.end());
    const size_t width = m_config.features;
    frames.resize((samples.size() + width - 1) / width * width); // the last ends in silence
    return frames;
}

Result<std::vector<float>> AudioEncoder::compute(std::span<const float> features,
                                                 Progress &progress)
{
    const base::CancelToken *cancel = progress.options.cancel;
    if (cancel && cancel->isCancelled())
        return Error{ErrorCode::Cancelled, "Listening to the recording was stopped."};
    const auto frames = static_cast<uint32_t>(features.size() / m_config.features);
    auto rows = m_config.kind == AudioKind::Conformer
        ? m_conformer.forward(features, frames, progress.options, [&] { progress.step(); })
        : projectFrames(features);
    if (!rows)
        return rows;
    if (!std::all_of(rows->begin(), rows->end(), [](float v) { return std::isfinite(v); })) {
        return Error{ErrorCode::InvalidInput,
                     "The model heard something that is not a number. Its mmproj file is damaged "
                     "or belongs to another model; download it again."};
    }
    progress.step();
    return rows;
}

Result<std::vector<float>> AudioEncoder::projectFrames(std::span<const float> features)
{
    const uint32_t width = m_config.features;
    const auto frames = static_cast<uint32_t>(features.size() / width);
    std::vector<float> normed(features.size());
    m_linears.forRows(frames, [&](uint32_t row) {
        const size_t at = size_t{row} * width;
        rmsNorm(features.data() + at, nullptr, width, m_config.eps, &normed[at]);
    });
    std::vector<float> out;
    if (auto done = m_linears.run(m_weights.projection, normed, frames, out); !done)
        return done.error();
    return out;
}

} // namespace engine::audio
