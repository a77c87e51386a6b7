// SPDX-License-Identifier: Apache-2.0
#include "engine/hearing.h"

#include "engine/model_data.h"
#include "engine/projector_file.h"

#include <new>
#include <utility>

namespace engine {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;

} // namespace

Hearing::Hearing(std::shared_ptr<Model> model, gguf::GgufFile file)
    : m_model(std::move(model))
    , m_file(std::move(file))
{
}

Hearing::~Hearing() = default;

audio::AudioKind Hearing::kind() const
{
    return m_encoder.encoder->kind();
}

Result<std::unique_ptr<Hearing>> Hearing::open(const std::filesystem::path &projector,
                                               std::shared_ptr<Model> model,
                                               const audio::LoadOptions &options)
{
    auto file = gguf::GgufFile::open(projector);
    if (!file)
        return file.error();
    std::unique_ptr<Hearing> hearing(new Hearing(std::move(model), std::move(*file)));
    if (auto placed = hearing->m_encoder.place(hearing->m_file, *hearing->m_model->m_data, options);
        !placed)
        return placed.error();
    return hearing;
}

Result<EncodedMedia> Hearing::listen(std::span<const float> samples,
                                     const audio::EncodeOptions &options)
{
    auto segments = m_encoder.use(
        m_file, *m_model->m_data, audio::LoadOptions{.cancel = options.cancel, .progress = {}},
        [&](audio::AudioEncoder &encoder) { return encoder.encode(samples, options); });
    if (!segments)
        return segments.error();
    if (auto unchanged = checkUnchanged(m_file); !unchanged)
        return unchanged.error();
    try {
        EncodedMedia result{.kind = text::Media::Audio, .parts = {}};
        for (audio::EncodedSegment &segment : *segments) {
            result.parts.push_back(
                {.rows = std::make_shared<const std::vector<float>>(std::move(segment.rows)),
                 .seconds = static_cast<double>(segment.segment.first) / audio::kSampleRate});
        }
        return result;
    } catch (const std::bad_alloc &) {
        return Error{
            ErrorCode::OutOfMemory,
            "There is not enough memory for the recording. Close other programs, or choose "
            "a shorter one."};
    }
}

} // namespace engine
