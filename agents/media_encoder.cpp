// SPDX-License-Identifier: Apache-2.0
#include "agents/media_encoder.h"

#include <algorithm>
#include <utility>

namespace agents {

namespace {

    using base::Result;
    using engine::EncodedMedia;

    uint64_t bytesOf(const EncodedMedia &media)
    {
        uint64_t bytes = 0;
        for (const engine::EncodedPart &part : media.parts)
            bytes += part.rows->size() * sizeof(float);
        return bytes;
    }

    std::vector<engine::Frame> framesOf(const DecodedMedia &decoded)
    {
        std::vector<engine::Frame> frames;
        for (const MediaPicture &picture : decoded.pictures) {
            const auto *bytes = reinterpret_cast<const uint8_t *>(picture.rgb.constData());
            frames.push_back(
                {.picture = {.size = {.width = picture.width, .height = picture.height},
                             .rgb = {bytes, static_cast<size_t>(picture.rgb.size())}},
                 .seconds = picture.seconds});
        }
        return frames;
    }

} // namespace

MediaEncoder::MediaEncoder(std::shared_ptr<engine::Model> model,
                           ModelSenses senses,
                           uint64_t mostBytes)
    : m_model(std::move(model))
    , m_senses(std::move(senses))
    , m_mostBytes(mostBytes)
{
}

MediaEncoder::~MediaEncoder() = default;

Result<EncodedMedia> MediaEncoder::encode(const MediaInput &input,
                                          const base::CancelToken &cancel,
                                          const Progress &progress)
{
    if (const auto can =
            checkPerceives(m_senses, input.kind, QString::fromStdString(m_model->info().name));
        !can)
        return can.error();
    const std::string key = input.key + '@' + std::to_string(input.budget) + '@'
        + std::to_string(static_cast<int>(input.kind));
    if (const EncodedMedia *const known = remembered(key))
        return *known;
    const auto decoded = input.decode(cancel);
    if (!decoded)
        return decoded.error();
    auto encoded = input.kind == engine::text::Media::Audio
        ? listen(*decoded, {.cancel = &cancel, .progress = progress})
        : look(input, *decoded, {.budget = input.budget, .cancel = &cancel, .progress = progress});
    if (encoded)
        remember(key, *encoded);
    return encoded;
}

Result<EncodedMedia> MediaEncoder::listen(const DecodedMedia &decoded,
                                          const engine::audio::EncodeOptions &options)
{
    if (!m_hearing) {
        auto opened =
            engine::Hearing::open(m_senses.found->projector, m_model, {.cancel = options.cancel});
        if (!opened)
            return opened.error();
        m_hearing = *std::move(opened);
    }
    return m_hearing->listen(decoded.samples, options);
}

Result<EncodedMedia> MediaEncoder::look(const MediaInput &input,
                                        const DecodedMedia &decoded,
                                        const engine::vision::EncodeOptions &options)
{
    if (!m_seeing) {
        auto opened =
            engine::Seeing::open(m_senses.found->projector, m_model, {.cancel = options.cancel});
        if (!opened)
            return opened.error();
        m_seeing = *std::move(opened);
    }
    const std::vector<engine::Frame> frames = framesOf(decoded);
    auto seen = m_seeing->watch(frames, options);
    if (seen)
        seen->kind = input.kind; // a picture is a video of one frame
    return seen;
}

const EncodedMedia *MediaEncoder::remembered(const std::string &key)
{
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    if (found == m_entries.end())
        return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, found);
    return &m_entries.front().media;
}

void MediaEncoder::remember(const std::string &key, const EncodedMedia &media)
{
    const uint64_t bytes = bytesOf(media);
    if (bytes > m_mostBytes)
        return;
    while (m_bytes + bytes > m_mostBytes) {
        m_bytes -= m_entries.back().bytes;
        m_entries.pop_back();
    }
    m_entries.push_front({.key = key, .media = media, .bytes = bytes});
    m_bytes += bytes;
}

} // namespace agents
