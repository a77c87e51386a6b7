// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/playing/sound_reader.h"

#include "agents/documents/playing/stream_decoder.h"
#include "engine/sound.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    using engine::audio::kSampleRate;
    using engine::audio::Resampler;

    constexpr double kLateSeconds = 0.1; // a gap between time stamps that is believed

    // One channel's samples, or those of all in turn, as numbers of about [-1, 1].
    template<typename Sample>
    float toFloat(Sample value)
    {
        if constexpr (std::is_floating_point_v<Sample>) {
            const auto number = static_cast<float>(value);
            return std::isfinite(number) ? std::clamp(number, -4.0F, 4.0F) : 0.0F;
        } else if constexpr (std::is_same_v<Sample, uint8_t>) {
            return (static_cast<float>(value) - 128.0F) / 128.0F;
        } else {
            constexpr double kMost = static_cast<double>(std::numeric_limits<Sample>::max());
            return static_cast<float>(static_cast<double>(value) / kMost);
        }
    }

    template<typename Sample>
    void interleave(const AVFrame &frame, bool isPlanar, std::vector<float> &out)
    {
        const int channels = frame.ch_layout.nb_channels;
        for (int i = 0; i < frame.nb_samples; ++i) {
            for (int c = 0; c < channels; ++c) {
                const uint8_t *const plane = frame.extended_data[isPlanar ? c : 0];
                const auto *const samples = reinterpret_cast<const Sample *>(plane);
                out.push_back(toFloat(samples[isPlanar ? i : i * channels + c]));
            }
        }
    }

    bool interleave(const AVFrame &frame, std::vector<float> &out)
    {
        const auto format = static_cast<AVSampleFormat>(frame.format);
        const bool isPlanar = av_sample_fmt_is_planar(format) != 0;
        switch (av_get_packed_sample_fmt(format)) {
        case AV_SAMPLE_FMT_U8:
            interleave<uint8_t>(frame, isPlanar, out);
            return true;
        case AV_SAMPLE_FMT_S16:
            interleave<int16_t>(frame, isPlanar, out);
            return true;
        case AV_SAMPLE_FMT_S32:
            interleave<int32_t>(frame, isPlanar, out);
            return true;
        case AV_SAMPLE_FMT_S64:
            interleave<int64_t>(frame, isPlanar, out);
            return true;
        case AV_SAMPLE_FMT_FLT:
            interleave<float>(frame, isPlanar, out);
            return true;
        case AV_SAMPLE_FMT_DBL:
            interleave<double>(frame, isPlanar, out);
            return true;
        default:
            return false;
        }
    }

    // Frames of any rate, which may change on the way, as 16 kHz mono.
    class MonoMaker final
    {
    public:
        // False: a frame that is no sound.
        bool push(const AVFrame &frame, std::vector<float> &out)
        {
            const int channels = frame.ch_layout.nb_channels;
            if (frame.sample_rate != m_rate || channels != m_channels) {
                finish(out);
                auto made = Resampler::create(static_cast<uint32_t>(std::max(0, frame.sample_rate)),
                                              static_cast<uint32_t>(std::max(0, channels)));
                if (!made)
                    return false;
                m_resampler = *std::move(made);
                m_rate = frame.sample_rate;
                m_channels = channels;
            }
            m_samples.clear();
            if (!interleave(frame, m_samples))
                return false;
            m_resampler->push(m_samples, out);
            return true;
        }

        void finish(std::vector<float> &out)
        {
            if (m_resampler)
                m_resampler->finish(out);
            m_resampler.reset();
        }

    private:
        std::optional<Resampler> m_resampler;
        std::vector<float> m_samples;
        int m_rate = 0;
        int m_channels = 0;
    };

    base::Error tooLong(const ReadContext &context)
    {
        return context.unsupported(
            u"is longer than two hours, more than a model hears at once. Choose a stretch of it."_s);
    }

} // namespace

base::Result<void> readSound(const RecordingFile &file,
                             const Stretch &stretch,
                             const std::function<void(std::span<const float>)> &take)
{
    const ReadContext &context = file.context();
    if (!file.sound())
        return context.unsupported(u"holds no sound."_s);
    auto decoder = StreamDecoder::open(file, *file.sound());
    if (!decoder)
        return decoder.error();
    if (stretch.from > 0)
        decoder->seek(stretch.from);
    const double whole = file.info().seconds;
    const double end = stretch.to > stretch.from ? stretch.to : 1e9;
    MonoMaker maker;
    std::vector<float> out;
    uint64_t total = 0;
    double now = stretch.from;
    while (const AVFrame *const frame = decoder->next()) {
        const double at = decoder->secondsOf(*frame);
        if (at >= 0 && std::abs(at - now) > kLateSeconds)
            now = at;
        if (now >= end)
            break;
        if (frame->sample_rate <= 0 || frame->nb_samples < 0)
            return context.damaged(u"its sound makes no sense"_s);
        const double length = static_cast<double>(frame->nb_samples) / frame->sample_rate;
        now += length;
        if (now <= stretch.from)
            continue;
        if (!maker.push(*frame, out))
            return context.damaged(u"its sound makes no sense"_s);
        if (total + out.size() > engine::audio::kMostSamples)
            return tooLong(context);
        if (out.size() >= kSampleRate) {
            take(out);
            total += out.size();
            out.clear();
            context.progress(static_cast<int>(now), static_cast<int>(std::min(whole, end)));
        }
    }
    if (context.isOutOfTime())
        return context.outOfTime();
    maker.finish(out);
    if (total + out.size() == 0)
        return context.damaged(u"no sound can be decoded, perhaps it was cut off"_s);
    take(out);
    return {};
}

} // namespace agents::documents
