// SPDX-License-Identifier: Apache-2.0
#include "agents/media/decoding.h"

#include <utility>

namespace agents::media {

namespace {

    using namespace documents;
    using base::Result;

    // More than any budget shows of a picture of usual shape; a picture of 100 megapixels is
    // scaled down while it is decoded.
    constexpr int kPictureSide = 4096;
    constexpr int kFrameSide = 1280;

    const std::function<void(ReadProgress)> kNoProgress = [](const ReadProgress &) { };

    MediaPicture pictureOf(DecodedImage image, double seconds = 0)
    {
        return {.width = static_cast<uint32_t>(image.width),
                .height = static_cast<uint32_t>(image.height),
                .rgb = std::move(image.rgb),
                .seconds = seconds};
    }

    Decoder decoderOf(const ReadRequest &request)
    {
        return [request](const base::CancelToken &cancel) -> Result<DecodedMedia> {
            auto answer = ReaderProcess().read(request, cancel, kNoProgress);
            if (!answer)
                return answer.error();
            DecodedMedia decoded;
            decoded.pictures.push_back(pictureOf(std::get<DecodedImage>(*std::move(answer))));
            return decoded;
        };
    }

    Decoder decoderOf(const RecordingRequest &request)
    {
        return [request](const base::CancelToken &cancel) -> Result<DecodedMedia> {
            auto recording = ReaderProcess().readRecording(request, cancel, kNoProgress);
            if (!recording)
                return recording.error();
            DecodedMedia decoded{.pictures = {}, .samples = std::move(recording->samples)};
            for (VideoFrame &frame : recording->frames)
                decoded.pictures.push_back(pictureOf(std::move(frame.image), frame.seconds));
            return decoded;
        };
    }

} // namespace

Decoder pictureDecoder(const QString &path, const QString &name)
{
    return decoderOf(
        {.task = ReadRequest::Task::Image, .path = path, .longerSide = kPictureSide, .name = name});
}

Decoder pageDecoder(const QString &path, const QString &name, int page)
{
    return decoderOf({.task = ReadRequest::Task::Page, .path = path, .page = page, .name = name});
}

Decoder soundDecoder(const QString &path, const QString &name, const SoundStretch &stretch)
{
    return decoderOf({.task = RecordingRequest::Task::Sound,
                      .path = path,
                      .from = stretch.from,
                      .to = stretch.to,
                      .name = name});
}

Decoder videoDecoder(const QString &path, const QString &name, const VideoStretch &stretch)
{
    return decoderOf({.task = RecordingRequest::Task::Frames,
                      .path = path,
                      .from = stretch.from,
                      .to = stretch.to,
                      .frames = stretch.frames,
                      .longerSide = kFrameSide,
                      .name = name});
}

} // namespace agents::media
