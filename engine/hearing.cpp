// SPDX-License-Identifier: Apache-2.0
#include "engine/hearing.h"

#include "engine/model_data.h"

#include <new>
#include <utility>

namespace engine {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;

    std::string nameOf(const std::filesystem::path &path)
    {
        return "“" + path.filename().string() + "”";
    }

} // namespace

Hearing::Hearing(std::shared_ptr<Model> model, gguf::GgufFile file)
    : m_model(std::move(model))
    , m_file(std::move(file))
{
}

Hearing::~Hearing() = default;

audio::AudioKind Hearing::kind() const
{
    return m_encoder->kind();
}

Result<std::unique_ptr<Hearing>> Hearing::open(const std::filesystem::path &projector,
                                               std::shared_ptr<Model> model,
                                               const audio::LoadOptions &options)
{
    auto file = gguf::GgufFile::open(projector);
    if (!file)
        return file.error();
    std::unique_ptr<Hearing> hearing(new Hearing(std::move(model), std::move(*file)));
    const Model::Data &data = *hearing->m_model->m_data;
    auto encoder = audio::AudioEncoder::load(hearing->m_file, *data.backend, options);
    if (!encoder)
        return encoder.error();
    if ((*encoder)->width() != data.config.hidden) {
        return Error{ErrorCode::Unsupported,
                     nameOf(projector) + " belongs to another model than “" + data.info.name
                         + "”. Choose the mmproj file that was published with it."};
    }
    hearing->m_encoder = std::move(*encoder);
    return hearing;
}

Result<EncodedMedia> Hearing::listen(std::span<const float> samples,
                                     const audio::EncodeOptions &options)
{
    auto segments = m_encoder->encode(samples, options);
    if (!segments)
        return segments.error();
    if (!m_file.intact()) {
        return Error{ErrorCode::Io,
                     nameOf(m_file.path())
                         + " was changed or became unreadable while it was in use. Load the model "
                           "again."};
    }
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
