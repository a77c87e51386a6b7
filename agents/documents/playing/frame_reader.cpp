// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/playing/frame_reader.h"

#include "agents/documents/playing/stream_decoder.h"
#include "engine/text/media_prompt.h"

extern "C" {
#include <libavutil/pixdesc.h>
}

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr double kUsualRate = 25; // where a file does not tell
    constexpr double kMostRate = 240;
    constexpr double kFarAhead = 4; // seconds that are cheaper to seek over than to decode
    constexpr uint64_t kMostCounted = uint64_t{1} << 32U;

    double rateOf(const AVStream &video)
    {
        const double rate = av_q2d(video.avg_frame_rate);
        return std::isfinite(rate) && rate > 0.01 && rate <= kMostRate ? rate : kUsualRate;
    }

    // The instants to show, seconds.
    std::vector<double> instants(const RecordingFile &file, const FrameChoice &choice)
    {
        const double rate = rateOf(*file.video());
        const double whole = file.info().seconds;
        const double end = choice.stretch.to > choice.stretch.from
            ? std::min(choice.stretch.to, whole > 0 ? whole : choice.stretch.to)
            : whole;
        const double length = std::max(0.0, end - choice.stretch.from);
        const auto total =
            std::min<uint64_t>(static_cast<uint64_t>(std::round(length * rate)), kMostCounted);
        std::vector<double> times;
        const auto wanted = static_cast<uint32_t>(std::clamp(choice.frames, 1, 256));
        for (const uint64_t frame :
             engine::text::sampledFrames(std::max<uint64_t>(total, 1), wanted))
            times.push_back(choice.stretch.from + static_cast<double>(frame) / rate);
        return times;
    }

    DecodedImage turned(const DecodedImage &image, int quarterTurns)
    {
        if (quarterTurns == 0)
            return image;
        const bool isAcross = quarterTurns % 2 != 0;
        DecodedImage out{.width = isAcross ? image.height : image.width,
                         .height = isAcross ? image.width : image.height,
                         .originalWidth = isAcross ? image.originalHeight : image.originalWidth,
                         .originalHeight = isAcross ? image.originalWidth : image.originalHeight,
                         .rgb = {}};
        out.rgb.resizeForOverwrite(image.rgb.size());
        const char *const source = image.rgb.constData();
        char *const target = out.rgb.data();
        for (int y = 0; y < image.height; ++y) {
            for (int x = 0; x < image.width; ++x) {
                const int toX = quarterTurns == 1 ? image.height - 1 - y
                    : quarterTurns == 2           ? image.width - 1 - x
                                                  : y;
                const int toY = quarterTurns == 1 ? x
                    : quarterTurns == 2           ? image.height - 1 - y
                                                  : image.width - 1 - x;
                const char *const from = source + 3 * (qsizetype{y} * image.width + x);
                char *const to = target + 3 * (qsizetype{toY} * out.width + toX);
                for (int channel = 0; channel < 3; ++channel)
                    to[channel] = from[channel];
            }
        }
        return out;
    }

    // Frames as rows of sRGB of a limited size.
    class FrameScaler final
    {
    public:
        explicit FrameScaler(int longerSide)
            : m_longerSide(std::clamp(longerSide, 16, 4096))
        {
        }

        // Nothing for a frame that makes no sense.
        std::optional<DecodedImage> scaled(const AVFrame &frame)
        {
            if (frame.width <= 0 || frame.height <= 0 || frame.format < 0)
                return {};
            const double factor = std::min(
                1.0, static_cast<double>(m_longerSide) / std::max(frame.width, frame.height));
            DecodedImage image{.width = sideOf(frame.width, factor),
                               .height = sideOf(frame.height, factor),
                               .originalWidth = frame.width,
                               .originalHeight = frame.height,
                               .rgb = {}};
            SwsContext *const scaler = sws_getCachedContext(
                m_scaler.release(), frame.width, frame.height,
                static_cast<AVPixelFormat>(frame.format), image.width, image.height,
                AV_PIX_FMT_RGB24, SWS_AREA | SWS_ACCURATE_RND, nullptr, nullptr, nullptr);
            if (!scaler)
                return {};
            m_scaler.reset(scaler);
            image.rgb.resizeForOverwrite(qsizetype{3} * image.width * image.height);
            // The scaler writes whole vectors: into rows of its own that are long enough.
            const int stride = (3 * image.width + 63) / 32 * 32;
            std::vector<uint8_t> rows(static_cast<size_t>(stride) * image.height + 64);
            uint8_t *planes[] = {rows.data(), nullptr, nullptr, nullptr};
            const int strides[] = {stride, 0, 0, 0};
            if (sws_scale(scaler, frame.data, frame.linesize, 0, frame.height, planes, strides)
                != image.height)
                return {};
            for (int y = 0; y < image.height; ++y)
                std::copy_n(rows.data() + qsizetype{stride} * y, 3 * image.width,
                            image.rgb.data() + qsizetype{3} * image.width * y);
            return image;
        }

    private:
        static int sideOf(int side, double factor)
        {
            return std::max(1, static_cast<int>(std::lround(side * factor)));
        }

        int m_longerSide;
        AvPtr<SwsContext> m_scaler;
    };

} // namespace

base::Result<void> readFrames(const RecordingFile &file,
                              const FrameChoice &choice,
                              const std::function<void(VideoFrame)> &take)
{
    const ReadContext &context = file.context();
    if (!file.video())
        return context.unsupported(u"holds no video."_s);
    if (const double whole = file.info().seconds; whole > 0 && choice.stretch.from >= whole) {
        return context.unsupported(
            u"ends after %1 seconds, before the part that was chosen begins. Choose an earlier beginning."_s
                .arg(whole, 0, 'f', 1));
    }
    auto decoder = StreamDecoder::open(file, *file.video());
    if (!decoder)
        return decoder.error();
    FrameScaler scaler(choice.longerSide);
    const int turns = file.quarterTurns();
    const std::vector<double> wanted = instants(file, choice);
    const double half = 0.5 / rateOf(*file.video());
    double now = 0;
    int taken = 0;
    for (const double time : wanted) {
        if (time > now + kFarAhead)
            decoder->seek(time);
        const AVFrame *frame = decoder->next();
        for (; frame; frame = decoder->next()) {
            const double at = decoder->secondsOf(*frame);
            now = at >= 0 ? at : now + 2 * half;
            if (now >= time - half)
                break;
        }
        if (!frame)
            break;
        if (auto image = scaler.scaled(*frame)) {
            take({.image = turned(*image, turns), .seconds = std::max(0.0, now)});
            context.progress(++taken, static_cast<int>(wanted.size()));
        }
    }
    if (context.isOutOfTime())
        return context.outOfTime();
    if (taken == 0)
        return context.damaged(u"none of its pictures can be decoded, perhaps it was cut off"_s);
    return {};
}

} // namespace agents::documents
