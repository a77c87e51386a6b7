// SPDX-License-Identifier: Apache-2.0
#include "app/remote/openai_prompt.h"

#include <algorithm>
#include <cmath>

#include <nlohmann/json.hpp>

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QtEndian>

namespace app::remote {
namespace {

    using Json = nlohmann::ordered_json;

    constexpr int kSampleRate = 16000;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::remote::OpenAiPrompt)
    };

    base::Result<Json> pictureParts(const agents::MediaPicture &picture)
    {
        const auto row = qsizetype{3} * picture.width;
        if (picture.width == 0 || picture.rgb.size() < row * picture.height)
            return base::Error{
                base::ErrorCode::InvalidInput,
                Words::tr("A picture of the message is damaged. Attach it again.").toStdString()};
        const QImage image(reinterpret_cast<const uchar *>(picture.rgb.constData()),
                           static_cast<int>(picture.width), static_cast<int>(picture.height), row,
                           QImage::Format_RGB888);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        if (!image.save(&buffer, "PNG"))
            return base::Error{base::ErrorCode::OutOfMemory,
                               Words::tr("There is not enough memory to send a picture of the "
                                         "message. Attach a smaller one.")
                                   .toStdString()};
        const std::string url = "data:image/png;base64," + png.toBase64().toStdString();
        return Json::array({Json{{"type", "image_url"}, {"image_url", {{"url", url}}}}});
    }

    void append(QByteArray &bytes, auto number)
    {
        const auto little = qToLittleEndian(number);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }

    // 16 bits, one channel.
    QByteArray wavOf(const std::vector<float> &samples)
    {
        const auto size = static_cast<quint32>(samples.size() * sizeof(qint16));
        QByteArray wav("RIFF");
        append(wav, size + 36);
        wav += "WAVEfmt ";
        append(wav, quint32{16});
        append(wav, quint16{1}); // PCM
        append(wav, quint16{1});
        append(wav, quint32{kSampleRate});
        append(wav, quint32{kSampleRate * sizeof(qint16)});
        append(wav, quint16{sizeof(qint16)});
        append(wav, quint16{16});
        wav += "data";
        append(wav, size);
        wav.reserve(wav.size() + static_cast<qsizetype>(size));
        for (const float sample : samples)
            append(wav, static_cast<qint16>(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767)));
        return wav;
    }

    std::string timeOf(double seconds)
    {
        const auto whole = static_cast<int>(std::clamp(seconds, 0.0, 360000.0));
        return QStringLiteral("%1:%2")
            .arg(whole / 60, 2, 10, QLatin1Char('0'))
            .arg(whole % 60, 2, 10, QLatin1Char('0'))
            .toStdString();
    }

    base::Result<Json> partsOf(const agents::DecodedMedia &decoded, engine::text::Media kind)
    {
        if (kind == engine::text::Media::Audio) {
            const std::string data = wavOf(decoded.samples).toBase64().toStdString();
            return Json::array({Json{{"type", "input_audio"},
                                     {"input_audio", {{"data", data}, {"format", "wav"}}}}});
        }
        Json parts = Json::array();
        for (const agents::MediaPicture &picture : decoded.pictures) {
            if (kind == engine::text::Media::Video)
                parts.push_back({{"type", "text"}, {"text", timeOf(picture.seconds)}});
            auto shown = pictureParts(picture);
            if (!shown)
                return shown.error();
            parts.insert(parts.end(), shown->begin(), shown->end());
        }
        return parts;
    }

} // namespace

MediaParts mediaParts(const base::CancelToken &cancel)
{
    return [&cancel](const agents::MediaInput &input) -> base::Result<Json> {
        const auto decoded = input.decode(cancel);
        return decoded ? partsOf(*decoded, input.kind) : base::Result<Json>(decoded.error());
    };
}

} // namespace app::remote
