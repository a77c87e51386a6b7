// SPDX-License-Identifier: Apache-2.0
#include "engine/seeing.h"

#include "engine/model_data.h"
#include "engine/projector_file.h"

#include <new>
#include <utility>

namespace engine {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;

    // One frame's steps as a stretch of the whole video's.
    vision::EncodeOptions shareOf(const vision::EncodeOptions &options, size_t frame, size_t frames)
    {
        vision::EncodeOptions share = options;
        if (options.progress) {
            share.progress = [&options, frame, frames](uint32_t done, uint32_t total) {
                options.progress(static_cast<uint32_t>(frame) * total + done,
                                 static_cast<uint32_t>(frames) * total);
            };
        }
        return share;
    }

} // namespace

Seeing::Seeing(std::shared_ptr<Model> model, gguf::GgufFile file)
    : m_model(std::move(model))
    , m_file(std::move(file))
{
}

Seeing::~Seeing() = default;

vision::VisionKind Seeing::kind() const
{
    return m_encoder.encoder->kind();
}

Result<std::unique_ptr<Seeing>> Seeing::open(const std::filesystem::path &projector,
                                             std::shared_ptr<Model> model,
                                             const vision::LoadOptions &options)
{
    auto file = gguf::GgufFile::open(projector);
    if (!file)
        return file.error();
    std::unique_ptr<Seeing> seeing(new Seeing(std::move(model), std::move(*file)));
    if (auto placed = seeing->m_encoder.place(seeing->m_file, *seeing->m_model->m_data, options);
        !placed)
        return placed.error();
    return seeing;
}

Result<EncodedMedia> Seeing::look(const vision::PictureView &picture,
                                  const vision::EncodeOptions &options)
{
    const Frame only{.picture = picture};
    auto seen = watch({&only, 1}, options);
    if (seen)
        seen->kind = text::Media::Image;
    return seen;
}

Result<EncodedMedia> Seeing::watch(std::span<const Frame> frames,
                                   const vision::EncodeOptions &options)
{
    if (frames.empty())
        return Error{ErrorCode::InvalidInput,
                     "The video has no frames to show. Choose another stretch of it."};
    try {
        EncodedMedia result{.kind = text::Media::Video, .parts = {}};
        for (size_t i = 0; i < frames.size(); ++i) {
            auto rows = m_encoder.use(m_file, *m_model->m_data,
                                      vision::LoadOptions{.cancel = options.cancel, .progress = {}},
                                      [&](vision::VisionEncoder &encoder) {
                                          return encoder.encode(frames[i].picture,
                                                                shareOf(options, i, frames.size()));
                                      });
            if (!rows)
                return rows.error();
            result.parts.push_back({.rows = *std::move(rows), .seconds = frames[i].seconds});
        }
        if (auto unchanged = checkUnchanged(m_file); !unchanged)
            return unchanged.error();
        return result;
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::OutOfMemory,
                     "There is not enough memory for the picture. Close other programs, or show "
                     "fewer frames or less detail."};
    }
}

} // namespace engine
