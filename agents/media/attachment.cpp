// SPDX-License-Identifier: Apache-2.0
#include "agents/media/attachment.h"

#include "agents/media/decoding.h"
#include "agents/media/pages.h"
#include "engine/text/media_prompt.h"

#include <algorithm>

namespace agents::media {

namespace {

    using engine::text::Media;
    namespace vision = engine::vision;

    constexpr double kBytesPerToken = 4.2; // of English and German prose and tables
    constexpr uint64_t kMarks = 2; // around a picture
    constexpr uint64_t kTimeMark = 6; // "01:23" and a space
    constexpr vision::PictureSize kPageSize{.width = 2100, .height = 2970}; // as a page is drawn

    uint64_t pictureTokens(vision::PictureSize size, uint32_t budget)
    {
        const auto shown = vision::shownSize(size, budget);
        return shown ? vision::softTokens(*shown) + kMarks : budget + kMarks;
    }

    vision::PictureSize sizeOf(const Attachment &attachment)
    {
        return {.width = static_cast<uint32_t>(attachment.width),
                .height = static_cast<uint32_t>(attachment.height)};
    }

    uint64_t soundTokens(const Attachment &attachment, const ModelSenses &senses)
    {
        const auto samples =
            static_cast<uint64_t>(takenSeconds(attachment) * engine::audio::kSampleRate);
        const auto kind =
            senses.hears() ? *senses.found->hearing : engine::audio::AudioKind::Conformer;
        return engine::audio::promptTokens(kind, samples);
    }

    MediaInput input(const Attachment &attachment, Media kind)
    {
        return {.kind = kind,
                .key = attachment.sha256.toStdString(),
                .budget = detailOf(attachment),
                .tokens = 0,
                .decode = {}};
    }

    std::string stretch(const AttachmentChoice &choice)
    {
        return '/' + std::to_string(choice.from) + '-' + std::to_string(choice.to);
    }

    std::vector<MediaInput> pageInputs(const Attachment &attachment, const QString &path)
    {
        std::vector<MediaInput> inputs;
        for (const int page : picturedPages(attachment)) {
            MediaInput shown = input(attachment, Media::Image);
            shown.key += "/page" + std::to_string(page);
            shown.tokens = pictureTokens(kPageSize, shown.budget);
            shown.decode = pageDecoder(path, attachment.name, page);
            inputs.push_back(std::move(shown));
        }
        return inputs;
    }

} // namespace

uint32_t detailOf(const Attachment &attachment)
{
    return attachment.choice.detail > 0 ? attachment.choice.detail : attachment.suitableDetail;
}

int framesOf(const Attachment &attachment)
{
    const int wanted = attachment.choice.frames > 0 ? attachment.choice.frames
                                                    : static_cast<int>(engine::text::kVideoFrames);
    return std::clamp(wanted, 1, kMostFrames);
}

double takenSeconds(const Attachment &attachment)
{
    const AttachmentChoice &choice = attachment.choice;
    const double end =
        choice.to > choice.from ? std::min(choice.to, attachment.seconds) : attachment.seconds;
    return std::max(0.0, end - choice.from);
}

uint64_t chosenTextBytes(const Attachment &attachment)
{
    if (attachment.kind != AttachmentKind::Document)
        return 0;
    const QString text = chosenText(attachment);
    uint64_t bytes = 0;
    for (const QChar c : text)
        bytes += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 || c.isSurrogate() ? 2 : 3;
    return bytes;
}

uint64_t tokensOf(const Attachment &attachment, const ModelSenses &senses)
{
    return tokensOf(attachment, senses, chosenTextBytes(attachment));
}

uint64_t tokensOf(const Attachment &attachment, const ModelSenses &senses, uint64_t textBytes)
{
    const uint32_t detail = detailOf(attachment);
    switch (attachment.kind) {
    case AttachmentKind::Document: {
        const auto bytes = static_cast<double>(textBytes);
        const auto pages =
            senses.sees() ? static_cast<uint64_t>(picturedPages(attachment).size()) : 0;
        return static_cast<uint64_t>(bytes / kBytesPerToken)
            + pages * pictureTokens(kPageSize, detail);
    }
    case AttachmentKind::Picture:
        return pictureTokens(sizeOf(attachment), detail);
    case AttachmentKind::Video:
        return static_cast<uint64_t>(framesOf(attachment))
            * (pictureTokens(sizeOf(attachment), detail) + kTimeMark);
    case AttachmentKind::Sound:
        return soundTokens(attachment, senses);
    }
    return 0;
}

std::vector<MediaInput>
inputsOf(const Attachment &attachment, const QString &path, const ModelSenses &senses)
{
    if (attachment.kind == AttachmentKind::Document)
        return senses.sees() || attachment.text.isEmpty() ? pageInputs(attachment, path)
                                                          : std::vector<MediaInput>();
    MediaInput single = input(attachment, Media::Image);
    single.tokens = tokensOf(attachment, senses);
    if (attachment.kind == AttachmentKind::Picture) {
        single.decode = pictureDecoder(path, attachment.name);
    } else if (attachment.kind == AttachmentKind::Sound) {
        single.kind = Media::Audio;
        single.key += stretch(attachment.choice);
        single.decode = soundDecoder(path, attachment.name,
                                     {.from = attachment.choice.from, .to = attachment.choice.to});
    } else {
        single.kind = Media::Video;
        single.key +=
            stretch(attachment.choice) + '/' + std::to_string(framesOf(attachment)) + "frames";
        single.decode = videoDecoder(path, attachment.name,
                                     {.from = attachment.choice.from,
                                      .to = attachment.choice.to,
                                      .frames = framesOf(attachment)});
    }
    return {single};
}

} // namespace agents::media
