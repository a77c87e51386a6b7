// SPDX-License-Identifier: Apache-2.0
#include "app/server/message_content.h"

#include "agents/media/decoding.h"

#include <utility>

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryFile>

using namespace Qt::Literals;

namespace app::server {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;
    using engine::text::Media;

    constexpr size_t kMostMedia = 64; // of one message
    constexpr uint32_t kLowDetail = 70;
    constexpr uint32_t kUsualDetail = 280;
    constexpr uint32_t kHighDetail = 1120;

    Error invalid(const std::string &sentence)
    {
        return {ErrorCode::InvalidInput, sentence};
    }

    std::string textOf(const Json &object, const char *name)
    {
        const auto found = object.is_object() ? object.find(name) : object.end();
        return found != object.end() && found->is_string() ? found->get<std::string>()
                                                           : std::string();
    }

    Json memberOf(const Json &part, const char *name)
    {
        return part.value(name, Json());
    }

    // The reader process takes a file: it lies on the disk only while that one reads it.
    agents::media::Decoder decoderOf(const QByteArray &bytes, Media kind)
    {
        return [=](const base::CancelToken &cancel) -> Result<agents::DecodedMedia> {
            QTemporaryFile file(QDir::tempPath() + u"/hearth-request-XXXXXX"_s);
            if (!file.open() || file.write(bytes) != bytes.size() || !file.flush()) {
                return Error{ErrorCode::Io,
                             "A file for what the request holds cannot be written: "
                                 + file.errorString().toStdString() + "."};
            }
            return kind == Media::Audio
                ? agents::media::soundDecoder(file.fileName(), u"input_audio"_s, {})(cancel)
                : agents::media::pictureDecoder(file.fileName(), u"image"_s)(cancel);
        };
    }

    Result<agents::MediaInput> mediaOf(const std::string &base64, Media kind)
    {
        const auto decoded = QByteArray::fromBase64Encoding(
            QByteArray::fromStdString(base64), QByteArray::AbortOnBase64DecodingErrors);
        if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok
            || decoded.decoded.isEmpty())
            return invalid("A picture's or recording's data must be Base64.");
        const QByteArray hash =
            QCryptographicHash::hash(decoded.decoded, QCryptographicHash::Sha256);
        return agents::MediaInput{.kind = kind,
                                  .key = hash.toStdString(),
                                  .budget = kUsualDetail,
                                  .decode = decoderOf(decoded.decoded, kind)};
    }

    // {"image_url": {"url": "data:image/png;base64,…", "detail": "high"}}
    Result<agents::MediaInput> readImageUrl(const Json &part)
    {
        const Json image = memberOf(part, "image_url");
        const std::string url = image.is_string() ? image.get<std::string>() : textOf(image, "url");
        constexpr std::string_view kMark = ";base64,";
        const size_t mark = url.find(kMark);
        if (!url.starts_with("data:") || mark == std::string::npos)
            return Error{ErrorCode::Unsupported,
                         "Send a picture as 'data:image/png;base64,…': this server opens no "
                         "connections."};
        auto media = mediaOf(url.substr(mark + kMark.size()), Media::Image);
        if (!media)
            return media.error();
        const std::string detail = textOf(image, "detail");
        if (detail == "low" || detail == "high")
            media->budget = detail == "low" ? kLowDetail : kHighDetail;
        else if (!detail.empty() && detail != "auto")
            return invalid("A picture's 'detail' must be low, high or auto.");
        return media;
    }

    // {"source": {"type": "base64", "media_type": "image/png", "data": "…"}}
    Result<agents::MediaInput> readSource(const Json &part)
    {
        const Json source = memberOf(part, "source");
        if (textOf(source, "type") != "base64")
            return Error{ErrorCode::Unsupported,
                         "Send a picture with a source of the type 'base64': this server opens "
                         "no connections."};
        return mediaOf(textOf(source, "data"), Media::Image);
    }

    Result<agents::MediaInput> readMedia(const Json &part, const std::string &type)
    {
        if (type == "image_url")
            return readImageUrl(part);
        if (type == "image")
            return readSource(part);
        if (type == "input_audio")
            return mediaOf(textOf(memberOf(part, "input_audio"), "data"), Media::Audio);
        return Error{ErrorCode::Unsupported,
                     "This server takes text, pictures and sound: leave out parts of other types."};
    }

} // namespace

Result<MessageContent> readContent(const Json &content)
{
    if (content.is_string())
        return MessageContent{.text = content.get<std::string>(), .media = {}};
    if (content.is_null())
        return MessageContent();
    if (!content.is_array())
        return invalid("A message's 'content' must be a string or a list of parts.");
    MessageContent read;
    for (const Json &part : content) {
        const std::string type = textOf(part, "type");
        if (type == "text") {
            if (!memberOf(part, "text").is_string())
                return invalid("A part of the type 'text' lacks its 'text'.");
            read.text += textOf(part, "text");
            continue;
        }
        auto media = readMedia(part, type);
        if (!media)
            return media.error();
        if (read.media.size() == kMostMedia)
            return invalid("A message can hold 64 pictures and recordings at most.");
        read.media.push_back(std::move(*media));
    }
    return read;
}

void take(std::vector<agents::MediaInput> media,
          engine::text::Message &message,
          std::vector<agents::MediaInput> &all)
{
    for (agents::MediaInput &each : media) {
        message.media.push_back(each.kind);
        all.push_back(std::move(each));
    }
}

Result<std::string> contentText(const Json &content)
{
    auto read = readContent(content);
    if (!read)
        return read.error();
    if (!read->media.empty())
        return Error{ErrorCode::Unsupported,
                     "Pictures and sound may stand in messages of the "
                     "user only."};
    return std::move(read->text);
}

} // namespace app::server
